package nl.driehoek.ui.library;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.group.Before;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** Says that a session in the making follows another one of its group; not there where it does not. */
final class FollowLine extends HBox {
    private final Texts texts;
    private final Label words = Parts.label("", Styles.STRONG);

    /**
     * Not there.
     *
     * @param change is given what becomes of the session in the making
     */
    FollowLine(Texts texts, Consumer<UnaryOperator<SessionDraft>> change) {
        this.texts = texts;
        Runnable apart = () -> change.accept(SessionDraft::alone);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("chosen-line");
        getChildren().addAll(words, Parts.button(texts.get(FollowText.APART), apart, Styles.FLAT, "look"));
        show(Before.NONE);
    }

    /** Says what is taken over. */
    void show(Before before) {
        int open = before.points().size();
        words.setText(open == 0 ? texts.get(FollowText.FOLLOWS) : texts.get(FollowText.FOLLOWS_OPEN, open));
        Styles.there(this, !before.isNone());
    }
}
