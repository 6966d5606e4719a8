package nl.driehoek.ui.settings.sheet;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyCatcher;
import nl.driehoek.ui.keys.KeyConflict;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.keys.KeyNames;
import nl.driehoek.ui.keys.KeyStroke;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The keys of one action, to take away and to add to; says in words what comes of it. */
final class KeyDetail extends VBox {
    private final ObjectProperty<KeyMap> keys;
    private final KeyNames names;
    private final Texts texts;
    private final KeyCatcher catcher = new KeyCatcher(this::caught);
    private final Label does = new Label();
    private final FlowPane own = new FlowPane();
    private final Button add;
    private final Button reset;
    private final Button resetAll;
    private final KeyAnswer answer;
    private DeskAction action;

    KeyDetail(ObjectProperty<KeyMap> keys, KeyNames names, Texts texts) {
        this.keys = keys;
        this.names = names;
        this.texts = texts;
        this.answer = new KeyAnswer(texts, this::focusAdd);
        this.add = button(Feather.PLUS, SettingsText.KEY_ADD, this::add);
        this.reset = button(Feather.ROTATE_CCW, SettingsText.KEY_RESET, this::reset);
        this.resetAll = button(Feather.ROTATE_CCW, SettingsText.KEYS_RESET, this::resetAll);
        resetAll.getStyleClass().add(Styles.FLAT);
        does.getStyleClass().add(Styles.STRONG);
        own.getStyleClass().add(Styles.KEY_CAPS);
        getStyleClass().add(SheetStyles.DETAIL);
        does.setMaxWidth(Double.MAX_VALUE);
        does.setMinWidth(0);
        resetAll.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(does, Priority.ALWAYS);
        HBox head = new HBox(does, resetAll);
        head.getStyleClass().add(SheetStyles.OPTIONS);
        getChildren().addAll(head, own, answer);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> catcher.stop());
        sceneProperty().subscribe((before, now) -> catcher.stop());
        WhileShown.of(keys, this).subscribe(_ -> lay());
        answer.say(texts.get(SettingsText.SAY_CHOOSE));
    }

    /** Shows this action; may be {@code null}, for none. */
    void show(DeskAction chosen) {
        catcher.stop();
        action = chosen;
        answer.say(chosen == null ? texts.get(SettingsText.SAY_CHOOSE) : "");
        lay();
    }

    /** Waits for the key to add. */
    void add() {
        if (action != null) {
            answer.say(texts.get(SettingsText.SAY_PRESS));
            add.requestFocus();
            catcher.start(getScene());
        }
    }

    private void lay() {
        KeyMap now = keys.get();
        resetAll.setDisable(now.equals(KeyMap.STANDARD));
        own.getChildren().clear();
        if (action == null) {
            does.setText("");
            return;
        }
        does.setText(names.of(action));
        names.of(now.strokes(action)).forEach(face -> own.getChildren().add(cap(face)));
        reset.setDisable(!now.isChanged(action));
        own.getChildren().addAll(add, reset);
    }

    private Button cap(String face) {
        Button cap = new Button(face, new FontIcon(Feather.X));
        cap.setContentDisplay(ContentDisplay.RIGHT);
        cap.getStyleClass().add(Styles.KEY);
        cap.setAccessibleText(texts.get(SettingsText.KEY_REMOVE, face));
        cap.setOnAction(_ -> remove(face));
        return cap;
    }

    /** Takes away what is called so, which may be several keys: a digit is on the keyboard twice. */
    private void remove(String face) {
        KeyMap now = keys.get();
        KeyMap then = now.strokes(action).stream()
                .filter(stroke -> names.of(stroke).equals(face))
                .reduce(now, (map, stroke) -> map.without(action, stroke), (first, second) -> second);
        if (then.equals(now)) {
            now.strokes(action).stream()
                    .filter(stroke -> names.of(stroke).equals(face))
                    .flatMap(stroke -> KeyConflict.Reason.of(stroke).stream())
                    .forEach(why -> answer.say(answer.why(why, face)));
        } else {
            keys.set(then);
            answer.say(texts.get(SettingsText.SAY_REMOVED, face));
        }
        focusAdd();
    }

    private void caught(KeyStroke stroke) {
        if (stroke.equals(KeyStroke.of("ESCAPE"))) {
            answer.say(texts.get(SettingsText.SAY_LEAVING));
            return;
        }
        String face = names.of(stroke);
        switch (keys.get().conflict(action, stroke)) {
            case KeyConflict.None _ -> give(stroke);
            case KeyConflict.Same _ -> answer.say(texts.get(SettingsText.SAY_OWN, face));
            case KeyConflict.Reserved(KeyConflict.Reason why) -> answer.say(answer.why(why, face));
            case KeyConflict.Taken(DeskAction by) ->
                answer.ask(texts.get(SettingsText.SAY_TAKEN, face, names.of(by)), () -> give(stroke));
        }
    }

    private void give(KeyStroke stroke) {
        keys.set(keys.get().with(action, stroke));
        answer.say(texts.get(SettingsText.SAY_ADDED, names.of(stroke)));
    }

    private void reset() {
        keys.set(keys.get().reset(action));
        answer.say(texts.get(SettingsText.SAY_RESET));
        focusAdd();
    }

    private void resetAll() {
        keys.set(KeyMap.STANDARD);
        answer.say(texts.get(SettingsText.SAY_RESET));
        focusAdd();
    }

    private void focusAdd() {
        add.requestFocus();
    }

    private Button button(Feather picture, SettingsText words, Runnable does) {
        Button button = new Button(texts.get(words), new FontIcon(picture));
        button.setOnAction(_ -> does.run());
        return button;
    }
}
