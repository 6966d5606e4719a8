package nl.driehoek.ui.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.privacy.Detector;
import nl.driehoek.ui.text.NoProse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TypingWatchTest {
    private final Detector detector = new Detector(InstantSource.system());
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final TextField line = new TextField();
    private final TextArea area = new TextArea();
    private final TextField search = NoProse.mark(new TextField());
    private final TextField secret = new PasswordField();
    private final VBox fields = new VBox(line, area, search, secret);
    private final StackPane window = new StackPane(fields);
    private Runnable rested = () -> {};

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws Exception {
        FxToolkit.setupStage((Stage stage) -> {
            Scene scene = new Scene(window, 1000, 1000);
            stage.setScene(scene);
            new TypingWatch(new TypingWatch.Means(
                            on,
                            () -> new Texts(Language.NL),
                            look -> rested = look,
                            (text, told) -> told.accept(detector.in(text, List.of()))))
                    .follow(scene);
            stage.show();
        });
    }

    @Test
    void aNameThatIsTypedGetsAHintThatMovesNothing() throws Exception {
        double before = number(area::getLayoutY);
        assertThat(type(line, "Sanne de Vries"))
                .contains("Initialen zijn genoeg")
                .contains("Sanne de Vries");
        assertThat(number(area::getLayoutY)).isEqualTo(before);
        assertThat(truly(line::isFocused)).isTrue();
        assertThat(words(line::getAccessibleHelp))
                .contains("Initialen zijn genoeg")
                .contains("Alt + Enter");
    }

    @Test
    void aLongTextGetsOneForAllThatStandsInIt() throws Exception {
        assertThat(type(area, "Bel Sanne de Vries op 06-12345678"))
                .contains("een volledige naam en een telefoonnummer")
                .doesNotContain("0612345678");
    }

    @Test
    void itGoesWhereTheTextNoLongerLooksSoAndWhereTheFieldIsLeft() throws Exception {
        type(line, "Sanne de Vries");
        assertThat(type(line, "S. de V.")).isEmpty();
        type(line, "Sanne de Vries");
        fx(() -> {
            area.requestFocus();
            return 0;
        });
        assertThat(said()).isEmpty();
        assertThat(words(line::getAccessibleHelp)).isNull();
    }

    @Test
    void whatWasPutAwayIsNotSpokenOfAgain() throws Exception {
        type(line, "Sanne de Vries");
        fx(() -> {
            line.positionCaret(3);
            button().fire();
            return 0;
        });
        assertThat(said()).isEmpty();
        assertThat(truly(line::isFocused)).isTrue();
        assertThat(number(line::getCaretPosition)).isEqualTo(3);
        assertThat(type(line, "Sanne de Vries leest")).isEmpty();
        assertThat(type(area, "sanne de vries leest")).isEmpty();
        assertThat(type(area, "Sanne de Vries en Bram Jansen")).contains("Bram Jansen");
    }

    @Test
    void aKeyPutsItAway() throws Exception {
        type(area, "mail naar jan@school.nl");
        fx(() -> {
            Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
            return 0;
        });
        assertThat(said()).isEmpty();
        assertThat(words(area::getText)).isEqualTo("mail naar jan@school.nl");
    }

    @Test
    void whoDoesNotWantItGetsNone() throws Exception {
        type(line, "Sanne de Vries");
        fx(() -> {
            on.set(false);
            return 0;
        });
        assertThat(said()).isEmpty();
        assertThat(type(area, "Sanne de Vries")).isEmpty();
    }

    @Test
    void wordsToSearchForAndPasswordsGetNone() throws Exception {
        assertThat(type(search, "Sanne de Vries")).isEmpty();
        assertThat(type(secret, "Sanne de Vries")).isEmpty();
    }

    @Test
    void anAnswerThatComesLateIsNotShown() throws Exception {
        fx(() -> {
            line.requestFocus();
            line.setText("Sanne de Vries");
            Runnable late = rested;
            line.setText("S. de V.");
            late.run();
            return 0;
        });
        assertThat(said()).isEmpty();
    }

    @Test
    void atTheFootOfTheWindowItStandsAboveTheField() throws Exception {
        fx(() -> {
            area.setMinHeight(965);
            fields.getChildren().setAll(area, line);
            return 0;
        });
        type(line, "Sanne de Vries");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> number(() -> hint().getBoundsInParent().getMaxY()) <= number(line::getLayoutY));
    }

    private String type(javafx.scene.control.TextInputControl field, String text) throws Exception {
        fx(() -> {
            field.requestFocus();
            field.setText(text);
            rested.run();
            return 0;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return said();
    }

    private HintFloat hint() {
        return (HintFloat) window.getChildren().getLast();
    }

    private Button button() {
        return (Button) hint().lookup(".button");
    }

    private String said() throws Exception {
        return fx(() -> window.getChildren().stream()
                .filter(HintFloat.class::isInstance)
                .map(hint -> ((Label) hint.lookup(".label")).getText())
                .findFirst()
                .orElse(""));
    }

    private static boolean truly(Callable<Boolean> work) throws Exception {
        return fx(work);
    }

    private static String words(Callable<String> work) throws Exception {
        return fx(work);
    }

    private static double number(Callable<Number> work) throws Exception {
        return fx(work).doubleValue();
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(10, TimeUnit.SECONDS);
    }
}
