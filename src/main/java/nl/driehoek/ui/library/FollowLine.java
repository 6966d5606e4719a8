package nl.driehoek.ui.library;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.i18n.FollowText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.group.Before;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** Says that a session in the making follows another one of its group; not there where it does not. */
final class FollowLine extends VBox {
    private final Texts texts;
    private final Label words = Parts.label("", Styles.STRONG);
    private final CheckBox leaveOut = new CheckBox();

    /**
     * Not there.
     *
     * @param change is given what becomes of the session in the making
     */
    FollowLine(Texts texts, Consumer<UnaryOperator<SessionDraft>> change) {
        this.texts = texts;
        Runnable apart = () -> change.accept(SessionDraft::alone);
        leaveOut.setId("leave-out");
        leaveOut.setText(texts.get(FollowText.LEAVE_OUT));
        leaveOut.setWrapText(true);
        leaveOut.setOnAction(_ -> change.accept(draft -> draft.leavingOut(leaveOut.isSelected())));
        getStyleClass().add("follow");
        getChildren()
                .addAll(
                        Parts.row(
                                words,
                                "chosen-line",
                                words,
                                Parts.button(texts.get(FollowText.APART), apart, Styles.FLAT, "look")),
                        leaveOut);
        show(Before.NONE, LastTime.NONE);
    }

    /** Says what is taken over, and which cards came last time. */
    void show(Before before, LastTime last) {
        int open = before.points().size();
        String name = before.group().name();
        String with = name.isBlank() ? texts.get(FollowText.FOLLOWS) : texts.get(FollowText.FOLLOWS_GROUP, name);
        words.setText(Stream.of(with, open == 0 ? "" : texts.get(FollowText.FOLLOWS_OPEN, open))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
        leaveOut.setSelected(last.leftOut());
        Styles.there(leaveOut, !last.cards().isEmpty());
        Styles.there(this, !before.isNone());
    }
}
