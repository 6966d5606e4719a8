package nl.driehoek.ui.presenter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;

/** The cards that can be brought in at any time, sorted for somebody who looks for one. */
public final class BringIns {
    /** The kinds of them. */
    public static final Set<Card.Kind> KINDS =
            Stream.of(Card.Kind.values()).filter(kind -> !kind.drawable()).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 140;
    private static final Set<Card.Kind> NAMED = Set.of(Card.Kind.DEFINITION, Card.Kind.ENERGIZER);

    private final Set<CardRef> laid;
    private final List<Row> rows = new ArrayList<>();

    private BringIns(DeskModel model) {
        laid = Set.copyOf(model.session().board().table().laid());
    }

    /** All of them, group by group; what the current card leans on comes first, and then again among its kind. */
    public static List<Row> rows(DeskModel model) {
        BringIns all = new BringIns(model);
        List<CardLine> lines = model.table().besides();
        all.add(PresenterText.BRING_IN_NEAR, model.table().leanedOn());
        all.add(PresenterText.BRING_IN_DEFINITIONS, ofKind(lines, Card.Kind.DEFINITION));
        all.add(PresenterText.BRING_IN_ENERGIZERS, ofKind(lines, Card.Kind.ENERGIZER));
        all.add(
                PresenterText.BRING_IN_OTHERS,
                lines.stream()
                        .filter(line -> !NAMED.contains(line.card().kind()))
                        .toList());
        return List.copyOf(all.rows);
    }

    /** Those that were found, best first. */
    public static List<Row> rows(DeskModel model, Found found) {
        BringIns some = new BringIns(model);
        FoundLine.of(model.table().besides(), found, LONGEST).forEach(line -> some.add(Optional.empty(), line));
        return List.copyOf(some.rows);
    }

    private static List<CardLine> ofKind(List<CardLine> all, Card.Kind kind) {
        return all.stream().filter(line -> line.card().kind() == kind).toList();
    }

    private void add(PresenterText heading, List<CardLine> lines) {
        Optional<PresenterText> first = Optional.of(heading);
        for (CardLine line : lines) {
            add(first, new FoundLine(line, List.of()));
            first = Optional.empty();
        }
    }

    private void add(Optional<PresenterText> heading, FoundLine line) {
        rows.add(new Row(heading, line, laid.contains(line.line().ref())));
    }

    /**
     * A card that can be brought in.
     *
     * @param heading of the group that begins here; empty within a group
     * @param found the card, with nothing marked where nobody looks for anything
     * @param laid whether it lies on the table already
     */
    public record Row(Optional<PresenterText> heading, FoundLine found, boolean laid) {
        /** The card. */
        public CardLine line() {
            return found.line();
        }
    }
}
