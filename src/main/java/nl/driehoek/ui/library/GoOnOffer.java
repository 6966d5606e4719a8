package nl.driehoek.ui.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WordsRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way back into the session that was open when the program last ended; takes no room while there is none. */
final class GoOnOffer extends VBox {
    private final Texts texts;
    private final SessionWords words;

    /** Nothing to go on with. */
    GoOnOffer(Texts texts, SessionWords words) {
        this.texts = texts;
        this.words = words;
        clear();
    }

    /** Offers this session: to take it up again, or to let its group meet once more. */
    void show(SessionSummary session, Runnable open, Runnable follow) {
        String name = texts.get(LibraryText.GO_ON, words.title(session));
        VBox what = new VBox(
                Parts.label(name, Styles.HEADING),
                Parts.label(texts.get(LibraryText.GO_ON_HOW, words.changed(session)), Styles.MUTED));
        Button go = Parts.button(texts.get(LibraryText.GO_ON_BUTTON), open, Styles.ACTION);
        go.setId("go-on");
        go.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        go.setContentDisplay(ContentDisplay.RIGHT);
        go.setAccessibleText(name);
        Button again = Parts.button(texts.get(FollowText.AGAIN), follow, Styles.FLAT);
        again.setGraphic(new FontIcon(Feather.REPEAT));
        again.setId("follow-open");
        WordsRow box = new WordsRow(what);
        box.offer(List.of(again, go));
        box.getStyleClass().addAll("go-on", Styles.PANEL);
        getChildren().setAll(box);
        setManaged(true);
    }

    /** Offers nothing. */
    void clear() {
        getChildren().clear();
        setManaged(false);
    }

    /** Puts the keyboard on the offer, if there is one. */
    boolean focus() {
        getChildren().stream().map(box -> box.lookup("#go-on")).forEach(go -> go.requestFocus());
        return isManaged();
    }
}
