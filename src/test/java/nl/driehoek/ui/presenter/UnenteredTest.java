package nl.driehoek.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What stands in a field that is entered by a key is there again in the next window of the session. */
class UnenteredTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();

    private SessionController session;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @BeforeEach
    void play() throws Exception {
        Edition kit = PlayFixture.edition();
        session = PlayFixture.play(
                PlayFixture.setup(kit, List.of("1.1"), "Aisha", "Tom"),
                kit,
                new MemoryJournal(),
                IO,
                Platform::runLater);
        QuietDesk.does(() -> session.perform(new Draw()));
    }

    @Test
    void theAnswerLineIsAsItWasWithItsNameAndItsCard() throws Exception {
        CardRef card = session.sessionProperty().get().current().orElseThrow();
        TextField line = line(desk());
        QuietDesk.does(() -> {
            line.setText("to");
            line.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
            line.setText("nog niet klaar");
            session.perform(new Draw());
        });
        PresenterView next = desk();
        assertThat(line(next).getText()).isEqualTo("nog niet klaar");
        assertThat(((Button) next.lookup(".answer-line .button")).getText()).isEqualTo("Tom");
        QuietDesk.does(() -> line(next).fireEvent(new ActionEvent()));
        assertThat(session.sessionProperty().get().board().writing().text(FieldKey.answer(card, "p2")))
                .isEqualTo("nog niet klaar");
        assertThat(line(desk()).getText()).isEmpty();
    }

    @Test
    void aNameThatIsStillTypedIsThereAgain() throws Exception {
        TextField name = (TextField) desk().lookup(".writing-join .text-field");
        QuietDesk.does(() -> name.setText("Noë"));
        TextField next = (TextField) desk().lookup(".writing-join .text-field");
        assertThat(next.getText()).isEqualTo("Noë");
        QuietDesk.does(() -> next.fireEvent(new ActionEvent()));
        assertThat(((TextField) desk().lookup(".writing-join .text-field")).getText())
                .isEmpty();
    }

    private PresenterView desk() throws Exception {
        return QuietDesk.of(session, new Asked());
    }

    private static TextField line(PresenterView desk) {
        return (TextField) desk.lookup(".answer-line .text-field");
    }
}
