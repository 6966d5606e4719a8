package nl.driehoek.ui.presenter;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import nl.driehoek.control.SaveState;
import nl.driehoek.control.Typing;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.presenter.model.SaveWords;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says in the bar whether all is saved, and in a banner why it is not. A change that is saved within the blink of an eye is
 * not told of: a sign that flickers with every key says nothing.
 */
final class SaveSign extends Label {
    private static final Duration BLINK = Duration.ofMillis(400);

    private final Texts texts;
    private final Typing.Alarm alarm;
    private final Banner banner = Banner.lasting();
    private final FontIcon icon = new FontIcon(Feather.CHECK);

    /**
     * Follows the state for as long as this is in a window that is open.
     *
     * @param alarm says when saving takes longer than a blink
     */
    SaveSign(ObservableValue<SaveState> state, Texts texts, Typing.Alarm alarm) {
        this.texts = texts;
        this.alarm = alarm;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(Styles.MUTED);
        setGraphic(icon);
        show(state.getValue());
        state.when(sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false))
                .subscribe(this::follow);
    }

    /** Where the reason stands when saving fails. */
    Banner banner() {
        return banner;
    }

    private void follow(SaveState state) {
        if (state instanceof SaveState.Saving) {
            alarm.set(BLINK, () -> show(state));
        } else {
            alarm.cancel();
            show(state);
        }
    }

    private void show(SaveState state) {
        setText(SaveWords.brief(texts, state));
        icon.setIconCode(picture(state));
        boolean fails = state.failure().isPresent();
        Styles.mark(this, Styles.NOTICE, fails);
        Styles.mark(this, Styles.NOTICE_DANGER, fails);
        state.failure()
                .ifPresentOrElse(
                        cause -> banner.show(Banner.Tone.DANGER, SaveWords.failure(texts, cause)), banner::clear);
    }

    private static Feather picture(SaveState state) {
        return switch (state) {
            case SaveState.Saved _ -> Feather.CHECK;
            case SaveState.Saving _ -> Feather.MORE_HORIZONTAL;
            case SaveState.Failing _ -> Feather.ALERT_TRIANGLE;
        };
    }
}
