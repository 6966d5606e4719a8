package nl.driehoek.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A field for an answer that is made late, and then is as if it had always been there. */
class AnswerBoxTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final FieldKey FIRST = FieldKey.answer(new CardRef("ouderbetrokkenheid", "1.1-q1"), "p1");
    private static final FieldKey SECOND = FieldKey.answer(new CardRef("ouderbetrokkenheid", "1.1-q2"), "p1");

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final SessionController controller = PlayFixture.play(
            PlayFixture.setup(KIT, List.of("1.1"), "Aisha"), KIT, new MemoryJournal(), io, Runnable::run);
    private final SessionConnection session = new SessionConnection(controller, new Lifetime());
    private final AtomicInteger made = new AtomicInteger();
    private final AnswerBox box = new AnswerBox("Aisha", this::make);

    private WritingField make() {
        made.incrementAndGet();
        return new WritingField(session, new ManualAlarm(), 2);
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // no control is made without it
    }

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void theFieldIsMadeOnceAndNotBeforeItIsAskedFor() {
        box.open(answer(FIRST));
        box.keepRoom(80);
        box.flush();
        assertThat(box.isMade()).isFalse();
        WritingField field = box.field();
        assertThat(box.field()).isSameAs(field);
        assertThat(made).hasValue(1);
        assertThat(box.getChildren()).hasSize(2).last().isSameAs(field);
        assertThat(((Label) box.getChildren().getFirst()).getLabelFor()).isSameAs(field);
    }

    @Test
    void aFieldThatIsMadeLateShowsWhatStandsAtItsAddress() {
        controller.perform(new TextAddress.Answer(SECOND).write("Bellen"));
        box.open(answer(FIRST));
        box.open(answer(SECOND));
        assertThat(box.field().getText()).isEqualTo("Bellen");
    }

    @Test
    void whatIsTypedGoesToTheAddressThatItWasTypedAt() {
        box.open(answer(FIRST));
        box.field().setText("Veel");
        box.open(answer(SECOND));
        assertThat(box.field().getText()).isEmpty();
        box.field().setText("Weinig");
        box.flush();
        assertThat(List.of(text(FIRST), text(SECOND))).containsExactly("Veel", "Weinig");
    }

    @Test
    void withoutAnAddressNothingCanBeWritten() {
        assertThat(box.field().isDisabled()).isTrue();
    }

    private String text(FieldKey key) {
        return controller.sessionProperty().get().board().writing().text(key);
    }

    private static Optional<TextAddress> answer(FieldKey key) {
        return Optional.of(new TextAddress.Answer(key));
    }
}
