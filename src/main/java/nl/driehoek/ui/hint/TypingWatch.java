package nl.driehoek.ui.hint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import nl.driehoek.i18n.Texts;
import nl.driehoek.privacy.PersonalData;
import nl.driehoek.ui.text.NoProse;

/**
 * Watches what is typed in a window, whatever the field, and gives a hint where it looks like personal data when the typing
 * rests. What somebody put away is not spoken of again as long as the program runs. Lives on the FX thread.
 */
public final class TypingWatch {
    private final Means means;
    private final HintFloat hint = new HintFloat(this::putAway);
    private final Set<String> putAway = new HashSet<>();
    private List<PersonalData> said = List.of();
    private TextInputControl field;
    private Subscription typing = Subscription.EMPTY;

    /** A watch over no window yet. */
    public TypingWatch(Means means) {
        this.means = means;
        means.on.subscribe(this::hide);
    }

    /** Watches this window from now on; to be called once. */
    public void follow(Scene window) {
        window.focusOwnerProperty().subscribe(this::focused);
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void focused(Node owner) {
        if (hint.holds(owner)) {
            return;
        }
        typing.unsubscribe();
        typing = Subscription.EMPTY;
        hide();
        field = owner instanceof TextInputControl input && input.isEditable() && !NoProse.is(input) ? input : null;
        if (field != null) {
            typing = field.textProperty().subscribe((_, text) -> typed(text));
        }
    }

    private void typed(String text) {
        if (text == null || text.isBlank()) {
            hide();
        }
        if (means.on.get()) {
            means.rested.accept(this::look);
        }
    }

    private void look() {
        if (field == null || !means.on.get()) {
            return;
        }
        TextInputControl at = field;
        String text = at.getText() == null ? "" : at.getText();
        means.look.accept(text, found -> {
            if (field == at && text.equals(at.getText()) && at.getScene() != null) {
                say(found, text);
            }
        });
    }

    private void say(List<PersonalData> found, String text) {
        List<PersonalData> left =
                found.stream().filter(one -> !putAway.contains(line(one, text))).toList();
        if (left.isEmpty()) {
            hide();
        } else if (!left.equals(said) || !hint.isShown()) {
            said = left;
            hint.show(field, HintWords.of(left, text, means.texts.get()), means.texts.get());
        }
    }

    private void putAway() {
        said.forEach(one -> putAway.add(line(one, field.getText())));
        hide();
    }

    private void pressed(KeyEvent key) {
        if (hint.isShown() && key.getCode() == KeyCode.ENTER && key.isAltDown() && !key.isShortcutDown()) {
            key.consume();
            putAway();
        }
    }

    private void hide() {
        said = List.of();
        hint.hide();
    }

    private static String line(PersonalData one, String text) {
        return one.kind() + " " + one.in(text).toLowerCase(Locale.ROOT);
    }

    /**
     * What it needs.
     *
     * @param on whether hints are wanted
     * @param texts the language in which it speaks, whenever it does
     * @param rested is given what to do when the typing rests; what it was given before is not done any more
     * @param look finds personal data in a text, and tells it on the FX thread, at once or later
     */
    public record Means(
            ObservableBooleanValue on,
            Supplier<Texts> texts,
            Consumer<Runnable> rested,
            BiConsumer<String, Consumer<List<PersonalData>>> look) {}
}
