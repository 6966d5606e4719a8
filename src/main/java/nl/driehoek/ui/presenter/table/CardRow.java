package nl.driehoek.ui.presenter.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.FoundLine;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.FoundText;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.Tip;

/** A card as one row: where it comes from and what it says, on two lines at most. */
final class CardRow extends HBox {
    private final Label origin = new Label();
    private final Label words = Directions.follow(new Label());
    private final Label mark = new Label();

    CardRow() {
        getStyleClass().add(DeskStyles.ROW);
        setAlignment(Pos.CENTER_LEFT);
        origin.getStyleClass().add(Styles.CHIP);
        origin.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add(DeskStyles.ROW_WORDS);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        mark.getStyleClass().add(Styles.CAPTION);
        mark.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(origin, words, mark);
        mark("");
    }

    /** Shows this card; one that has a number shows it. */
    void show(CardLine line) {
        boolean numbered = !line.origin().equals(line.set().title());
        origin.setText(line.origin());
        Styles.there(origin, numbered);
        words.setText(line.words());
        Tip.of(this).say(line.words());
        Styles.colour(this, line.accent());
    }

    /** Shows this card, with what was looked for marked where there is any. */
    void show(FoundLine found) {
        show(found.line());
        Styles.mark(this, DeskStyles.ROW_FOUND, !found.said().isEmpty());
        if (found.said().isEmpty()) {
            getChildren().set(1, words);
            return;
        }
        VBox said = new VBox();
        found.said().forEach(line -> said.getChildren().add(FoundText.of(line.pieces())));
        said.getStyleClass().add(DeskStyles.ROW_WORDS);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().set(1, said);
    }

    /** Adds a word at the end, or none where it is empty. */
    void mark(String word) {
        mark.setText(word);
        Styles.there(mark, !word.isEmpty());
    }
}
