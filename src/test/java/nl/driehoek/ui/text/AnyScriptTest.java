package nl.driehoek.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever script people write in, and however wide the place is, the text is laid out. */
class AnyScriptTest {
    private static final int SEEDS = 60;
    private static final List<String> TEXTS =
            List.of(AnyScript.ARABIC, AnyScript.HEBREW, AnyScript.MIXED, "ا".repeat(400));
    private static final List<String> ENDLESS = List.of("x".repeat(10_000), "ا".repeat(10_000));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @BeforeEach
    void mend() throws Exception {
        free();
        onFx(ToolkitShaping::mend);
    }

    @AfterAll
    static void leaveItMended() throws Exception {
        free();
        onFx(ToolkitShaping::mend);
    }

    @Test
    void theToolkitBreaksLinesOfAnyScript() throws Exception {
        assertThat(ToolkitShaping.isSound()).isTrue();
        onFx(() -> eachText(AnyScriptTest::breakLines));
    }

    @Test
    void anyScriptStandsInAFlowEvenWhereTheToolkitIsNotMended() throws Exception {
        breakTheToolkit();
        assertThat(ToolkitShaping.isSound()).isFalse();
        onFx(() -> {
            eachText(AnyScriptTest::flow);
            ENDLESS.forEach(text -> check(AnyScriptTest::flow, text, 300));
        });
    }

    @Test
    void anyScriptStandsInALabelEvenWhereTheToolkitIsNotMended() throws Exception {
        breakTheToolkit();
        onFx(() -> eachText(new Window()::showLabel));
    }

    @Test
    void anyScriptStandsInControls() throws Exception {
        onFx(() -> {
            Window window = new Window();
            eachText(window::showLabel);
            eachText(window::showArea);
            assertThat(window.label.isWrapText()).isTrue();
            assertThat(window.area.isWrapText()).isTrue();
        });
    }

    @Test
    void linesOfArabicAreAsWideAsTheirWords() throws Exception {
        onFx(() -> {
            Text words = new Text(AnyScript.ARABIC);
            words.setFont(Font.font(20));
            double whole = words.getLayoutBounds().getWidth();
            words.setWrappingWidth(whole / 3);
            double lines = words.getLayoutInfo().getTextLines(false).stream()
                    .mapToDouble(line -> line.bounds().getWidth())
                    .sum();
            assertThat(lines).isBetween(whole * 0.9, whole * 1.05); // letters drawn twice would make it more
        });
    }

    @Test
    void arabicStandsFromTheRight() throws Exception {
        onFx(() -> {
            WordFlow flow = new WordFlow(WordFlow.stretches(AnyScript.ARABIC));
            WordFlow dutch = new WordFlow(WordFlow.stretches(AnyScript.MIXED));
            assertThat(flow.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            assertThat(dutch.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            TextArea field = Directions.follow(new TextArea());
            field.setText(AnyScript.HEBREW);
            assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            field.setText("Jan");
            assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        });
    }

    private interface Layout {
        void of(String text, double width);
    }

    private static void eachText(Layout layout) {
        TEXTS.forEach(text -> check(layout, text, 300));
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                check(layout, AnyScript.text(seed), 30 + random.nextInt(700));
            }
        }
    }

    private static void check(Layout layout, String text, double width) {
        assertThatCode(() -> layout.of(text, width)).as("%s at %s", text, width).doesNotThrowAnyException();
    }

    private static void breakLines(String text, double width) {
        Text one = new Text(text);
        one.setWrappingWidth(width);
        assertThat(one.getLayoutBounds().getHeight()).isPositive();
    }

    private static void flow(String text, double width) {
        WordFlow flow = new WordFlow(WordFlow.stretches(text));
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        assertThat(String.join("", flow.texts().map(Text::getText).toList())).isEqualTo(text);
    }

    /** A label and a field that stand in a window and are as wide as is asked. */
    private static final class Window {
        final Label label = Directions.follow(new Label());
        final TextArea area = Directions.follow(new TextArea());
        private final Pane pane = new Pane(label, area);

        Window() {
            new ThemeManager(ColourScheme.LIGHT).style(new Scene(pane, 800, 600));
            label.setWrapText(true);
            area.setWrapText(true);
        }

        void showLabel(String text, double width) {
            label.resize(width, 200);
            label.setText(text);
            pane.applyCss();
            label.prefHeight(width);
            label.layout();
        }

        void showArea(String text, double width) {
            area.resize(width, 200);
            area.setText(text);
            area.positionCaret(text.length());
            pane.applyCss();
            area.prefHeight(width);
            area.layout();
        }
    }

    private static void onFx(Runnable story) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx((Callable<Void>) () -> {
            story.run();
            return null;
        }));
    }

    /** Lets the shaper remember again what it must forget. */
    private static void breakTheToolkit() throws Exception {
        Field shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
        shared.setAccessible(true);
        Field kept = shared.get(null).getClass().getDeclaredField("runUtf8");
        kept.setAccessible(true);
        kept.set(shared.get(null), new LinkedHashMap<>());
        onFx(ToolkitShaping::test);
        free();
    }

    /** The toolkit never takes back a shaper that failed. */
    private static void free() throws ReflectiveOperationException {
        Field lent = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("IN_USE");
        lent.setAccessible(true);
        ((AtomicBoolean) lent.get(null)).set(false);
    }
}
