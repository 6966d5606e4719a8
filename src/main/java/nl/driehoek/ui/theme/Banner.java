package nl.driehoek.ui.theme;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A message in a window that does not get in the way; it takes no room while there is nothing to say. */
public final class Banner extends WordsRow {
    private final Label words;
    private final FontIcon picture = new FontIcon(Feather.INFO);

    private Banner(Label words) {
        super(words);
        this.words = words;
        getStyleClass().add(Styles.NOTICE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addFirst(picture);
        clear();
    }

    /** A banner that stays until it is cleared. */
    public static Banner lasting() {
        return new Banner(new Label());
    }

    /**
     * A banner that the reader can close.
     *
     * @param close what the button for that is called
     */
    public static Banner closable(String close) {
        Banner banner = new Banner(new Label());
        Button button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll(Styles.ICON, Styles.FLAT);
        button.setAccessibleText(close);
        button.setOnAction(_ -> banner.clear());
        banner.getChildren().add(button);
        return banner;
    }

    /** Puts a button for what can be done about it before the one that closes it, on a banner that has one. */
    public void offer(Button button) {
        Node close = getChildren().removeLast();
        offer(List.of(button));
        getChildren().add(close);
    }

    /** Says this in place of what it said before. */
    public void show(Tone tone, String text) {
        getStyleClass()
                .removeAll(Styles.NOTICE_HINT, Styles.NOTICE_SUCCESS, Styles.NOTICE_WARNING, Styles.NOTICE_DANGER);
        getStyleClass().add(tone.style);
        picture.setIconCode(tone.picture);
        words.setText(text);
        Styles.there(this, true);
    }

    /** Says nothing more, if this is what it says. */
    public void clear(String text) {
        if (text.equals(words.getText())) {
            clear();
        }
    }

    /** Says nothing more. */
    public void clear() {
        Styles.there(this, false);
    }

    /** How a message is meant. */
    public enum Tone {
        /** It is good to know. */
        HINT(Styles.NOTICE_HINT, Feather.INFO),
        /** It is being done. */
        BUSY(Styles.NOTICE_SUCCESS, Feather.CLOCK),
        /** It went well. */
        SUCCESS(Styles.NOTICE_SUCCESS, Feather.CHECK_CIRCLE),
        /** It needs a look. */
        WARNING(Styles.NOTICE_WARNING, Feather.ALERT_TRIANGLE),
        /** It went wrong. */
        DANGER(Styles.NOTICE_DANGER, Feather.ALERT_OCTAGON);

        private final String style;
        private final Feather picture;

        Tone(String style, Feather picture) {
            this.style = style;
            this.picture = picture;
        }
    }
}
