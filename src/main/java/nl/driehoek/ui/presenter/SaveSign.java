package nl.driehoek.ui.presenter;

import java.time.Duration;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
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
 * Says in the bar whether all is saved, and in a banner why it is not. It says "saved" at no moment at which something is
 * not: a change is told of at once. That all is saved again is told a moment later, so that the sign does not flicker with
 * every key.
 */
final class SaveSign extends Label {
    private static final Duration BLINK = Duration.ofMillis(400);

    private final Texts texts;
    private final Typing.Alarm alarm;
    private final Banner banner = Banner.lasting();
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private SaveState shown;

    /**
     * Follows the state for as long as this is in a window that is open.
     *
     * @param alarm says when nothing has come in between for a moment
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
        boolean again = state instanceof SaveState.Saved && shown instanceof SaveState.Saving;
        if (again) {
            alarm.set(BLINK, () -> show(state));
        } else {
            alarm.cancel();
            show(state);
        }
    }

    private void show(SaveState state) {
        shown = state;
        setText(SaveWords.brief(texts, state));
        icon.setIconCode(picture(state));
        boolean fails = state.failure().isPresent();
        Styles.mark(this, Styles.NOTICE, fails);
        Styles.mark(this, Styles.NOTICE_DANGER, fails);
        state.failure()
                .ifPresentOrElse(
                        cause -> banner.show(Banner.Tone.DANGER, SaveWords.failure(texts, cause)), banner::clear);
    }

    /** As wide while it says "saved" as while it does not, so that what stands beside it stays where it is. */
    @Override
    protected double computePrefWidth(double height) {
        double widest = Stream.of(new SaveState.Saved(), new SaveState.Saving())
                .mapToDouble(state -> width(SaveWords.brief(texts, state)))
                .max()
                .orElse(0);
        return super.computePrefWidth(height) + Math.max(0, widest - width(getText()));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static Feather picture(SaveState state) {
        return switch (state) {
            case SaveState.Saved _ -> Feather.CHECK;
            case SaveState.Saving _ -> Feather.MORE_HORIZONTAL;
            case SaveState.Failing _ -> Feather.ALERT_TRIANGLE;
        };
    }
}
