package nl.driehoek.tool.pane;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands where each participant has a place of their own while there are none: what to do, and a button that leads there.
 * Not there with a group, nor for one person who works alone. Lives on the FX thread.
 */
public final class NobodyYet extends VBox {
    private static final String HINT = "nobody-yet";

    private final ToolHost host;
    private final Button join;

    /** For the session of this host; to be brought up to date by {@link #refresh()}. */
    public NobodyYet(ToolHost host, Texts texts) {
        this.host = host;
        Label words = ToolPane.label(texts.get(ToolText.NOBODY_YET), Styles.STRONG);
        join = new Button(texts.get(ToolText.ADD_PEOPLE), new FontIcon(Feather.USER_PLUS));
        join.setMinWidth(USE_PREF_SIZE);
        join.getStyleClass().add(Styles.ACTION);
        join.setOnAction(_ -> fireEvent(new JoinEvent()));
        getStyleClass().add(HINT);
        getChildren().addAll(words, join);
        refresh();
    }

    /** Takes over what the host has now, and says whether this is there. */
    public boolean refresh() {
        Styles.there(
                this, !host.isAlone() && host.session().board().participants().isEmpty());
        return isManaged();
    }

    /** Puts the focus on the button. */
    public void focus() {
        join.requestFocus();
    }
}
