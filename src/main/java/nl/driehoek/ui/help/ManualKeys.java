package nl.driehoek.ui.help;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** What keys do while somebody reads the manual. */
enum ManualKeys {
    BACK,
    FORWARD,
    NEXT_HIT,
    PREVIOUS_HIT,
    SEARCH,
    LINE_DOWN,
    LINE_UP,
    PAGE_DOWN,
    PAGE_UP;

    private static final double LINE = 48;
    private static final double PAGE = 0.9;

    /**
     * What this key does.
     *
     * @param inField whether somebody is in the field in which words are looked for, where the keys scroll too
     */
    static Optional<ManualKeys> of(KeyEvent key, boolean inField) {
        if (key.isAltDown()) {
            return withAlt(key);
        }
        if (key.isShortcutDown()) {
            return switch (key.getCode()) {
                case F -> Optional.of(SEARCH);
                default -> Optional.empty();
            };
        }
        return inField || key.getCode().isFunctionKey() ? plain(key) : Optional.empty();
    }

    private static Optional<ManualKeys> withAlt(KeyEvent key) {
        return switch (key.getCode()) {
            case LEFT -> Optional.of(BACK);
            case RIGHT -> Optional.of(FORWARD);
            default -> Optional.empty();
        };
    }

    private static Optional<ManualKeys> plain(KeyEvent key) {
        return switch (key.getCode()) {
            case ENTER, F3 -> Optional.of(key.isShiftDown() ? PREVIOUS_HIT : NEXT_HIT);
            case DOWN -> Optional.of(LINE_DOWN);
            case UP -> Optional.of(LINE_UP);
            case PAGE_DOWN -> Optional.of(PAGE_DOWN);
            case PAGE_UP -> Optional.of(PAGE_UP);
            default -> Optional.empty();
        };
    }

    /** Scrolls so far; nothing for keys that do not. */
    void scroll(ScrollPane page) {
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
        double by = switch (this) {
            case LINE_DOWN -> LINE;
            case LINE_UP -> -LINE;
            case PAGE_DOWN -> seen * PAGE;
            case PAGE_UP -> -seen * PAGE;
            default -> 0;
        };
        if (hidden > 0) {
            page.setVvalue(Math.clamp(page.getVvalue() + by / hidden, 0, 1));
        }
    }
}
