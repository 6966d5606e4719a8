package nl.driehoek.ui.library.plan;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.Styles;

/** What came of the last thing done to the plan, with the way back where there is one. */
final class PlanNotice extends HBox {
    private final Banner banner;
    private final Button undo;
    private Optional<Runnable> back = Optional.empty();

    /** Nothing to say. */
    PlanNotice(Texts texts) {
        banner = Banner.closable(texts.get(LibraryText.DISMISS));
        undo = Parts.button(texts.get(LibraryText.PLAN_UNDO), this::undo, Styles.FLAT, "look");
        undo.setId("plan-undo");
        banner.offer(undo);
        HBox.setHgrow(banner, Priority.ALWAYS);
        managedProperty().bind(banner.managedProperty());
        getChildren().setAll(banner);
    }

    /** Says what was done, and offers to take it back. */
    void done(String words, Runnable takeBack) {
        show(Tone.SUCCESS, words, Optional.of(takeBack));
    }

    /** Says this alone. */
    void say(Tone tone, String words) {
        show(tone, words, Optional.empty());
    }

    /** Says this, and offers to take it back where that can be done. */
    void show(Tone tone, String words, Optional<Runnable> takeBack) {
        back = takeBack;
        Styles.there(undo, takeBack.isPresent());
        banner.show(tone, words);
    }

    /** Says nothing more. */
    void clear() {
        banner.clear();
    }

    private void undo() {
        banner.clear();
        back.ifPresent(Runnable::run);
    }
}
