package nl.driehoek.ui.presenter.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Accordion;
import javafx.scene.control.TitledPane;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.TableModel;

/**
 * The card that comes next, the cards left on the pile, and those put away for today: each folded until somebody wants
 * to see it, so that the next card surprises the facilitator too.
 */
final class PileFolds extends Accordion {
    private final CardRow next = new CardRow();
    private final CardList pile;
    private final CardList away;
    private final TitledPane nextPane;
    private final TitledPane pilePane;
    private final TitledPane awayPane;

    PileFolds(PresenterContext desk) {
        this.pile = list(desk, PresenterText.PILE, PresenterText.PILE_EMPTY);
        this.away = list(desk, PresenterText.PUT_AWAY, PresenterText.PILE_EMPTY);
        this.nextPane = fold(desk.text(PresenterText.COMES_NEXT), next);
        this.pilePane = fold("", pile);
        this.awayPane = fold("", away);
        setMinHeight(USE_PREF_SIZE);
        desk.settled(DeskModel::table).subscribe(model -> show(desk, model));
    }

    private static CardList list(PresenterContext desk, PresenterText name, PresenterText empty) {
        CardList list = new CardList(desk.texts(), name, empty, ref -> desk.perform(new Choose(ref)));
        list.getStyleClass().add(DeskStyles.FOLDED);
        return list;
    }

    private static TitledPane fold(String name, Node content) {
        TitledPane fold = new TitledPane(name, content);
        fold.setAnimated(false);
        return fold;
    }

    private void show(PresenterContext desk, TableModel model) {
        Optional<CardRef> current = model.current();
        List<CardLine> putAway = model.putAway();
        model.comesNext().ifPresent(next::show);
        pile.show(model.pile(), current);
        away.show(putAway, current);
        pilePane.setText(desk.text(PresenterText.LEFT, model.left()));
        awayPane.setText(desk.text(PresenterText.PUT_AWAY_COUNT, putAway.size()));
        List<TitledPane> wanted = new ArrayList<>();
        if (model.comesNext().isPresent()) {
            wanted.addAll(List.of(nextPane, pilePane));
        }
        if (!putAway.isEmpty()) {
            wanted.add(awayPane);
        }
        if (!getPanes().equals(wanted)) {
            getPanes().setAll(wanted);
        }
    }
}
