package nl.driehoek.ui.keys;

import java.util.List;
import java.util.Map;
import nl.driehoek.i18n.GuideText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.PhaseText;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;

/** How keys, and what they do, are called on screen. */
public final class KeyNames {
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
            Map.entry("ESCAPE", "Esc"),
            Map.entry("HOME", "Home"),
            Map.entry("END", "End"),
            Map.entry("INSERT", "Insert"),
            Map.entry("DELETE", "Delete"),
            Map.entry("COMMA", ","),
            Map.entry("PERIOD", "."),
            Map.entry("SLASH", "/"),
            Map.entry("SEMICOLON", ";"),
            Map.entry("MINUS", "-"),
            Map.entry("EQUALS", "="));

    private final Texts texts;

    public KeyNames(Texts texts) {
        this.texts = texts;
    }

    /** What an action does, in a few words. */
    public String of(DeskAction action) {
        return texts.get(words(action));
    }

    /** What stands on a key, after what is held down along with it. */
    public String of(KeyStroke stroke) {
        String key = stroke.key().equals("SPACE")
                ? texts.get(PresenterText.SPACE_BAR)
                : FACES.getOrDefault(stroke.key(), stroke.key().replaceFirst("^(DIGIT|NUMPAD)(?=\\d$)", ""));
        return (stroke.control() ? "Ctrl + " : "") + (stroke.shift() ? "Shift + " : "") + key;
    }

    /** What these keys are called, each name once. */
    public List<String> of(List<KeyStroke> strokes) {
        return strokes.stream().map(this::of).distinct().toList();
    }

    private static MessageKey words(DeskAction action) {
        return switch (action) {
            case NEXT -> PresenterText.KEY_NEXT;
            case PREVIOUS -> PresenterText.KEY_PREVIOUS;
            case DRAW -> PresenterText.KEY_DRAW;
            case SKIP -> PresenterText.KEY_SKIP;
            case BRING_IN -> PresenterText.KEY_BRING_IN;
            case OVERVIEW -> PresenterText.KEY_OVERVIEW;
            case GO_TO -> PresenterText.KEY_GO_TO;
            case PLAN -> PresenterText.KEY_PLAN;
            case TURNS -> PresenterText.KEY_TURNS;
            case TIMER -> PresenterText.KEY_TIMER;
            case PHASE_NEXT -> PhaseText.KEY_NEXT;
            case PHASE_BACK -> PhaseText.KEY_BACK;
            case MORE_TIME -> PhaseText.KEY_MORE;
            case CLOSING -> ToolText.KEY_CLOSING;
            case SHOW -> PresenterText.KEY_SHOW;
            case TOGGLE_WALL -> PresenterText.KEY_TOGGLE_WALL;
            case BLACK -> PresenterText.KEY_BLACK;
            case WHITE -> PresenterText.KEY_WHITE;
            case FREEZE -> PresenterText.KEY_FREEZE;
            case SWAP -> PresenterText.KEY_SWAP;
            case FULL -> PresenterText.KEY_FULL;
            case INVERT -> PresenterText.KEY_INVERT;
            case LEAVE -> PresenterText.KEY_LEAVE;
            case UNDO -> PresenterText.KEY_UNDO;
            case REDO -> PresenterText.KEY_REDO;
            case NOTE -> PresenterText.KEY_NOTE;
            case ANSWER_LINE -> NotesText.KEY_ANSWER_LINE;
            case ASK_ON -> GuideText.KEY_ASK_ON;
            case EXPORT -> PresenterText.KEY_EXPORT;
            case SETTINGS -> PresenterText.KEY_SETTINGS;
            case KEYS -> PresenterText.KEY_KEYS;
            case HELP -> PresenterText.KEY_HELP;
            case FILL_IN -> ToolText.KEY_FILL_IN;
            case SHOW_FILLED -> ToolText.KEY_SHOW_FILLED;
            case FIELD_HELP -> ToolText.KEY_FIELD_HELP;
            default -> onCard(action);
        };
    }

    private static MessageKey onCard(DeskAction action) {
        return switch (action) {
            case HAND -> NotesText.TOOL_HAND;
            case LASER -> NotesText.TOOL_LASER;
            case PEN -> NotesText.TOOL_PEN;
            case ERASER -> NotesText.TOOL_ERASER;
            case HIGHLIGHTER -> NotesText.TOOL_HIGHLIGHTER;
            case LINE -> NotesText.TOOL_LINE;
            case TEXT -> NotesText.TOOL_TEXT;
            case STICKY -> NotesText.TOOL_STICKY;
            case ARROW -> NotesText.TOOL_ARROW;
            case SPOTLIGHT -> NotesText.TOOL_SPOTLIGHT;
            case ZOOM -> NotesText.TOOL_ZOOM;
            case COLOUR -> NotesText.KEY_COLOUR;
            case BROADER -> NotesText.KEY_BROADER;
            case FINER -> NotesText.KEY_FINER;
            case LAYER -> NotesText.KEY_LAYER;
            default -> throw new IllegalArgumentException("no words for " + action);
        };
    }
}
