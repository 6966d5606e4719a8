package nl.driehoek.ui.text;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mends a fault of the toolkit on Linux, seen in JavaFX 24 to 27: the shaper keeps the characters of a run under the run
 * itself, and goes on using them after a line break has made that run shorter. Letters are then drawn twice, and in text
 * from right to left the layout fails with an index out of bounds. To be called on the FX thread before anything is shown,
 * since the toolkit lends its one shaper to one thread at a time and gives another to the next.
 */
public final class ToolkitShaping {
    private static final Logger LOG = LoggerFactory.getLogger(ToolkitShaping.class);
    private static final String SAMPLE = "مرحبا بكم في مدرستنا اليوم שלום לכולם וברוכים הבאים ";
    private static final int WIDEST = 400;
    private static final int STEP = 7;
    private static final AtomicBoolean SOUND = new AtomicBoolean();

    private ToolkitShaping() {}

    /**
     * Mends it where it is there. Whether complex text can be broken into lines is tried out only where the shaper was not
     * found as it is known, since laying out such text for the first time takes a good part of the start.
     */
    public static void mend() {
        if (mendShaper()) {
            SOUND.set(true);
        } else {
            test();
        }
    }

    /** Finds out whether complex text can be broken into lines. */
    static void test() {
        SOUND.set(breaksLines());
        if (!isSound()) {
            LOG.warn("The toolkit cannot break lines of Arabic or Hebrew; labels show such text on one line.");
        }
    }

    /** Whether complex text can be broken into lines; {@code false} until {@link #mend} was called. */
    public static boolean isSound() {
        return SOUND.get();
    }

    private static boolean mendShaper() {
        try {
            Field shared =
                    Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object shaper = shared.get(null);
            Field kept = shaper.getClass().getDeclaredField("runUtf8");
            kept.setAccessible(true);
            kept.set(shaper, new Forgetful());
            return true;
        } catch (NoSuchFieldException _) {
            LOG.debug("The shaper of this machine keeps nothing.");
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn("The shaper of the toolkit could not be reached.", e);
        }
        return false;
    }

    private static boolean breaksLines() {
        try {
            Text text = new Text(SAMPLE.repeat(2));
            text.setFont(Font.getDefault());
            for (int width = STEP; width < WIDEST; width += STEP) {
                text.setWrappingWidth(width);
                text.getLayoutBounds();
            }
            return true;
        } catch (IndexOutOfBoundsException e) {
            LOG.debug("Text from right to left cannot be broken into lines.", e);
            return false;
        }
    }

    /** Keeps every value, since the shaper frees them all at the end, but finds none again. */
    private static final class Forgetful extends LinkedHashMap<Object, Object> {
        private static final long serialVersionUID = 1;

        @Override
        public Object get(Object key) {
            return null;
        }

        @Override
        public Object put(Object key, Object value) {
            return super.put(new Object(), value);
        }
    }
}
