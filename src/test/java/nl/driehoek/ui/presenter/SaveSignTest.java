package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.driehoek.control.SaveState;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.notes.ManualAlarm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SaveSignTest {
    private final Texts texts = new Texts(Language.NL);
    private final ManualAlarm alarm = new ManualAlarm();
    private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(new SaveState.Saved());
    private SaveSign sign;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            sign = new SaveSign(state, texts, alarm);
            stage.setScene(new Scene(sign));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void savedIsNotSaidWhileSomethingIsNot() {
        become(new SaveState.Saving());
        assertThat(sign.getText()).isEqualTo(texts.get(PresenterText.SAVING));
    }

    @Test
    void whatStandsBesideItStaysWhereItIs() {
        double width = sign.prefWidth(-1);
        become(new SaveState.Saving());
        assertThat(sign.prefWidth(-1)).isEqualTo(width);
    }

    @Test
    void manyChangesOneAfterTheOtherDoNotFlicker() {
        become(new SaveState.Saving());
        become(new SaveState.Saved());
        assertThat(sign.getText()).isEqualTo(texts.get(PresenterText.SAVING));
        become(new SaveState.Saving());
        WaitForAsyncUtils.waitForAsyncFx(10_000, alarm::ring);
        assertThat(sign.getText()).isEqualTo(texts.get(PresenterText.SAVING));
        become(new SaveState.Saved());
        WaitForAsyncUtils.waitForAsyncFx(10_000, alarm::ring);
        assertThat(sign.getText()).isEqualTo(texts.get(PresenterText.SAVED));
    }

    private void become(SaveState now) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> state.set(now));
    }
}
