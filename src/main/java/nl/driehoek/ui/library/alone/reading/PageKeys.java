package nl.driehoek.ui.library.alone.reading;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import nl.driehoek.ui.theme.PageScroll;

/** Lets the keys scroll a page that is read, wherever on it the keyboard is: Page Up and Page Down, and the arrows up and down. */
public final class PageKeys {
    private static final double PAGE = 0.9;
    private static final double LINE = 0.12;

    private PageKeys() {}

    /** Listens to what nobody on the page wants for itself. */
    public static PageScroll scrolling(PageScroll page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, page));
        return page;
    }

    private static void pressed(KeyEvent key, PageScroll page) {
        double by = switch (key.getCode()) {
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            case DOWN -> LINE;
            case UP -> -LINE;
            default -> 0;
        };
        if (by != 0 && !key.isShortcutDown() && !(key.getTarget() instanceof TextInputControl)) {
            page.scroll(by);
            key.consume();
        }
    }
}
