package nl.driehoek.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextDraftTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final CardRef FIRST = new CardRef("ouderbetrokkenheid", "1.1-q1");
    private static final CardRef SECOND = new CardRef("ouderbetrokkenheid", "1.1-q2");

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final SessionController controller = PlayFixture.play(
            PlayFixture.setup(KIT, List.of("1.1"), "Aisha"), KIT, new MemoryJournal(), io, Runnable::run);
    private final ManualAlarm alarm = new ManualAlarm();
    private final TextDraft draft = new TextDraft(new SessionConnection(controller, new Lifetime()), alarm);

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void whatIsTypedIsPassedOnWhenTheTypingRests() {
        draft.open(note(FIRST));
        draft.typed("Ve");
        draft.typed("Veel");
        assertThat(noteOn(FIRST)).isEmpty();
        assertThat(alarm.after()).isEqualTo(Typing.REST);
        alarm.ring();
        assertThat(noteOn(FIRST)).isEqualTo("Veel");
        assertThat(controller.entries()).hasSize(2);
    }

    @Test
    void goingToAnotherCardPassesOnToTheCardItWasTypedAt() {
        draft.open(note(FIRST));
        draft.typed("Bij de eerste");
        draft.open(note(SECOND));
        assertThat(noteOn(FIRST)).isEqualTo("Bij de eerste");
        assertThat(noteOn(SECOND)).isEmpty();
        assertThat(draft.correction("Bij de eerste")).contains("");
    }

    @Test
    void nothingIsOverwrittenWhileSomebodyTypes() {
        draft.open(note(FIRST));
        draft.typed("Nog niet af");
        assertThat(draft.correction("Nog niet af")).isEmpty();
        draft.flush();
        assertThat(draft.correction("Nog niet af")).isEmpty();
    }

    @Test
    void anUndoComesIntoTheFieldOnceTheTypingRests() {
        draft.open(note(FIRST));
        draft.typed("Weg ermee");
        draft.flush();
        controller.perform(new Undo());
        assertThat(draft.correction("Weg ermee")).contains("");
    }

    @Test
    void spacesAloneAreNoTextButStayWhereTheyAreTyped() {
        draft.open(note(FIRST));
        draft.typed("  ");
        draft.flush();
        assertThat(noteOn(FIRST)).isEmpty();
        assertThat(draft.correction("  ")).isEmpty();
        assertThat(controller.entries()).hasSize(1);
    }

    @Test
    void withoutASpotNothingIsPassedOn() {
        draft.typed("In de lucht");
        draft.flush();
        assertThat(controller.entries()).hasSize(1);
        assertThat(draft.kept()).isEmpty();
    }

    @Test
    void eachSpotReadsAndWritesItsOwnText() {
        CardRef own = new CardRef("ouderbetrokkenheid", "1.1-own");
        List<TextAddress> addresses = List.of(
                new TextAddress.Note(own),
                new TextAddress.Question(own),
                new TextAddress.Answer(FieldKey.answer(own, "p1")));
        for (TextAddress address : addresses) {
            assertThat(controller.perform(address.write(address.toString()))).isTrue();
        }
        for (TextAddress address : addresses) {
            assertThat(address.read(controller.sessionProperty().get().board().writing()))
                    .isEqualTo(address.toString());
        }
    }

    private String noteOn(CardRef card) {
        return controller.sessionProperty().get().board().writing().note(card);
    }

    private static Optional<TextAddress> note(CardRef card) {
        return Optional.of(new TextAddress.Note(card));
    }
}
