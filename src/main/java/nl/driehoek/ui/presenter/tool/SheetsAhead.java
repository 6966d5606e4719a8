package nl.driehoek.ui.presenter.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.driehoek.deck.CardRef;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;

/**
 * Sheets of cards that may come next, made while nothing happens: the fields of a form are many nodes, and who turns to one
 * should not wait for them. Lives on the FX thread.
 */
final class SheetsAhead {
    private final SheetPaper paper;
    private final Function<CardRef, Optional<Open>> opener;
    private final Map<CardRef, Open> ready = new HashMap<>();

    /**
     * None yet.
     *
     * @param paper where they are made ready
     * @param opener opens the sheet of a card, where it comes up by itself and may be made before somebody comes there
     */
    SheetsAhead(SheetPaper paper, Function<CardRef, Optional<Open>> opener) {
        this.paper = paper;
        this.opener = opener;
    }

    /** The sheet of a card, if it is ready; it shows what the session has now, and is not kept here any more. */
    Optional<Open> take(CardRef card) {
        Optional<Open> sheet = Optional.ofNullable(ready.remove(card));
        sheet.ifPresent(open -> open.pane().ifMade(ToolPane::refresh));
        return sheet;
    }

    /** Keeps a sheet that somebody leaves, until it is known whether they may come back to it. */
    void keep(Open sheet) {
        ready.put(sheet.host().card(), sheet);
    }

    /** Has the sheets of the cards ready that may come after this, and no others but the one that is seen. */
    void prepare(DeskModel now) {
        List<CardRef> cards = comingAfter(now);
        ready.keySet().retainAll(cards);
        cards.stream()
                .filter(card -> !ready.containsKey(card))
                .flatMap(card -> opener.apply(card).stream())
                .forEach(this::keep);
        paper.keep(ready.values());
        ready.values().forEach(paper::prepare);
    }

    private static List<CardRef> comingAfter(DeskModel now) {
        Optional<CardRef> current = now.session().current();
        return now.coming().stream()
                .flatMap(next -> next.session().current().stream())
                .distinct()
                .filter(ref -> !current.equals(Optional.of(ref)))
                .toList();
    }
}
