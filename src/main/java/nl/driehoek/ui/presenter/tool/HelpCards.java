package nl.driehoek.ui.presenter.tool;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** Cards that help to fill in another one, shown beside it: one at a time, for the facilitator alone. */
final class HelpCards extends BorderPane {
    private final PresenterContext desk;
    private final CardView card;
    private final HBox names = new HBox();
    private final Button close;

    /**
     * Shows nothing yet.
     *
     * @param closed is told when the reader is done
     */
    HelpCards(PresenterContext desk, Runnable closed) {
        this.desk = desk;
        this.card = new CardView(CardView.Variant.READING, desk.texts());
        this.close = Buttons.pictured(Feather.X, desk.text(ToolText.CLOSE_HELP), closed);
        getStyleClass().add(ToolStyles.HELP);
        names.getStyleClass().add(ToolStyles.HELP_NAMES);
        Region gap = Buttons.gap();
        HBox head = new HBox(names, gap, close);
        head.getStyleClass().add(ToolStyles.HELP_HEAD);
        setTop(head);
        setCenter(card);
        setMinHeight(0);
    }

    /** Shows these cards of a deck, the first one at first; those that are not at hand are left out. */
    void show(List<CardRef> refs) {
        List<CardLine> lines = refs.stream()
                .flatMap(ref -> desk.model().getValue().line(ref).stream())
                .toList();
        ToggleGroup group = new ToggleGroup();
        names.getChildren()
                .setAll(lines.stream().map(line -> button(group, line)).toList());
        if (!lines.isEmpty()) {
            group.getToggles().getFirst().setSelected(true);
            show(lines.getFirst());
        }
    }

    /** Puts the focus where Enter and Escape lead back. */
    void focus() {
        close.requestFocus();
    }

    private ToggleButton button(ToggleGroup group, CardLine line) {
        ToggleButton button = new ToggleButton(line.words());
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true); // one of them always is
            show(line);
        });
        return button;
    }

    private void show(CardLine line) {
        card.show(line.card(), line.set().title(), line.accent());
    }
}
