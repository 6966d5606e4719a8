package nl.driehoek.ui.presenter;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.presenter.model.DeskAction;
import nl.driehoek.ui.presenter.model.KeyMap;
import nl.driehoek.ui.presenter.model.Stroke;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;

/** All keys of the desk and what they do. */
final class HelpPane extends ScrollPane {
    private static final Map<String, String> FACES = Map.ofEntries(
            Map.entry("RIGHT", "→"),
            Map.entry("LEFT", "←"),
            Map.entry("DOWN", "↓"),
            Map.entry("UP", "↑"),
            Map.entry("ENTER", "Enter"),
            Map.entry("BACK_SPACE", "Backspace"),
            Map.entry("PAGE_DOWN", "Page Down"),
            Map.entry("PAGE_UP", "Page Up"),
            Map.entry("TAB", "Tab"),
            Map.entry("ESCAPE", "Esc"));

    private final Texts texts;

    HelpPane(Texts texts, KeyMap keys, ObjectProperty<DeskLayout> layout) {
        this.texts = texts;
        GridPane grid = new GridPane();
        grid.getStyleClass().add(DeskStyles.KEYS);
        ColumnConstraints does = new ColumnConstraints();
        does.setHgrow(Priority.SOMETIMES);
        ColumnConstraints by = new ColumnConstraints();
        by.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(does, by);
        for (KeyMap.Binding binding : keys.bindings()) {
            Label action = new Label(texts.get(words(binding.action())));
            action.setWrapText(true);
            grid.addRow(grid.getRowCount(), action, caps(binding.strokes()));
        }
        Label hint = new Label(texts.get(PresenterText.KEYS_HINT));
        hint.getStyleClass().add(Styles.MUTED);
        VBox all = new VBox(grid, hint, bigButtons(layout));
        all.getStyleClass().add(DeskStyles.COLUMN);
        setContent(all);
        setFitToWidth(true);
    }

    private CheckBox bigButtons(ObjectProperty<DeskLayout> layout) {
        CheckBox big = new CheckBox(texts.get(PresenterText.BIG_BUTTONS));
        big.setOnAction(_ -> layout.set(layout.get().with(big.isSelected())));
        layout.map(DeskLayout::bigButtons).subscribe(big::setSelected);
        return big;
    }

    private FlowPane caps(List<Stroke> strokes) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add(DeskStyles.KEY_CAPS);
        for (String face : strokes.stream().map(this::face).distinct().toList()) {
            Label cap = new Label(face);
            cap.getStyleClass().add(DeskStyles.KEY);
            caps.getChildren().add(cap);
        }
        return caps;
    }

    private String face(Stroke stroke) {
        if (stroke.key().matches("(DIGIT|NUMPAD)\\d")) {
            return stroke.control()
                    ? "Ctrl + " + stroke.key().charAt(stroke.key().length() - 1)
                    : "0 – 9";
        }
        String key = stroke.key().equals("SPACE")
                ? texts.get(PresenterText.SPACE_BAR)
                : FACES.getOrDefault(stroke.key(), stroke.key());
        return (stroke.control() ? "Ctrl + " : "") + (stroke.shift() ? "Shift + " : "") + key;
    }

    private static PresenterText words(DeskAction action) {
        return switch (action) {
            case NEXT -> PresenterText.KEY_NEXT;
            case PREVIOUS -> PresenterText.KEY_PREVIOUS;
            case DRAW -> PresenterText.KEY_DRAW;
            case SKIP -> PresenterText.KEY_SKIP;
            case BRING_IN -> PresenterText.KEY_BRING_IN;
            case OVERVIEW -> PresenterText.KEY_OVERVIEW;
            case GO_TO -> PresenterText.KEY_GO_TO;
            case TIMER -> PresenterText.KEY_TIMER;
            case SHOW -> PresenterText.KEY_SHOW;
            case TOGGLE_WALL -> PresenterText.KEY_TOGGLE_WALL;
            case BLACK -> PresenterText.KEY_BLACK;
            case WHITE -> PresenterText.KEY_WHITE;
            case FREEZE -> PresenterText.KEY_FREEZE;
            case SWAP -> PresenterText.KEY_SWAP;
            case FULL -> PresenterText.KEY_FULL;
            case LEAVE -> PresenterText.KEY_LEAVE;
            case UNDO -> PresenterText.KEY_UNDO;
            case REDO -> PresenterText.KEY_REDO;
            case NOTE -> PresenterText.KEY_NOTE;
            case EXPORT -> PresenterText.KEY_EXPORT;
            case HELP -> PresenterText.KEY_HELP;
        };
    }
}
