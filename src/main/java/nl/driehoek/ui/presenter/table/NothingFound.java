package nl.driehoek.ui.presenter.table;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.ui.theme.Styles;

/**
 * What stands in the place of cards to bring in where none was found: questions and assignments are none, but whoever looks for
 * one is led to them.
 */
final class NothingFound extends VBox {
    private final Texts texts;
    private final Label words = new Label();
    private final Button all;

    /** With a button that does this. */
    NothingFound(Texts texts, Runnable elsewhere) {
        this.texts = texts;
        this.all = new Button(texts.get(PresenterText.BRING_IN_ELSEWHERE));
        all.setOnAction(_ -> elsewhere.run());
        words.setWrapText(true);
        getStyleClass().addAll(DeskStyles.COLUMN, DeskStyles.NOTHING);
        getChildren().addAll(words, all);
    }

    /**
     * Says how the search stands.
     *
     * @param looked whether all was looked through
     * @param typed whether anything was typed
     */
    void show(boolean looked, boolean typed) {
        words.setText(texts.get(looked ? PresenterText.BRING_IN_NOTHING : FindText.SEARCHING));
        Styles.there(all, looked && typed);
    }
}
