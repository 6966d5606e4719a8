package nl.driehoek.control.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.alone.AloneDesk.State;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.Successor;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.Test;

class AloneDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T19:00:00Z"), ZoneOffset.UTC);
    private static final AloneDesk.Title TITLE = new AloneDesk.Title("Voor mezelf", "Ik");
    private static final CardRef CARD = Shelves.ref("1.1-q1");
    private static final CardRef OTHER = Shelves.ref("1.1-q2");

    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private final ManualScheduler worker = new ManualScheduler();
    private LibraryController library;
    private AloneDesk desk = started();

    @Test
    void lookingAroundKeepsNothing() throws JournalException {
        enter();
        desk.undo();
        desk.leave();
        worker.runNow();
        assertThat(journal.sessions()).isEmpty();
        assertThat(settings.all()).doesNotContainKey("own-session");
    }

    @Test
    void whatIsKeptIsOneSessionOfOneWhichIsFoundAgain() throws JournalException {
        enter();
        perform(new Choose(CARD), WriteField.text(OwnField.answer(CARD), "Gezien worden."));
        worker.runNow();
        desk = started();
        enter();
        assertThat(desk.ownProperty().get().last()).contains(CARD);
        perform(new Choose(OTHER));
        desk.leave();
        worker.runNow();
        assertThat(journal.sessions()).extracting(SessionSummary::title).containsExactly("Voor mezelf");
        enter();
        assertThat(desk.ownProperty().get().read()).containsExactly(CARD, OTHER);
        assertThat(desk.ownProperty().get().answers(CARD, ZoneOffset.UTC)).hasSize(1);
    }

    @Test
    void comingBackBeforeItIsOnDiskGoesOnWithTheSameSession() throws JournalException {
        enter();
        perform(new Choose(CARD));
        desk.leave();
        desk.enter();
        worker.runNow();
        perform(new Choose(OTHER));
        worker.runNow();
        assertThat(journal.sessions()).hasSize(1);
        assertThat(desk.ownProperty().get().read()).containsExactly(CARD, OTHER);
    }

    @Test
    void inTheOtherLanguageItIsTheSameCardWithTheSameAnswer() {
        enter();
        perform(new Choose(CARD), WriteField.text(OwnField.answer(CARD), "Gezien worden."));
        desk.spotProperty().set(new Spot.One(CARD, new Spot.Set("proef", "1.1")));
        OwnCards before = desk.ownProperty().get();
        library.readIn(Locale.ENGLISH);
        desk.enter();
        assertThat(desk.library().deckOf(CARD).orElseThrow().info().language()).isEqualTo(Locale.of("en"));
        assertThat(desk.ownProperty().get().writing()).isEqualTo(before.writing());
        assertThat(desk.ownProperty().get().last()).contains(CARD);
        assertThat(desk.spotProperty().get()).isEqualTo(new Spot.One(CARD, new Spot.Set("proef", "1.1")));
    }

    @Test
    void undoTakesBackWhatWasWrittenButNotThatACardWasRead() {
        enter();
        perform(new Choose(CARD), WriteField.text(OwnField.answer(CARD), "Gezien worden."));
        desk.undo();
        assertThat(desk.ownProperty().get().isAnswered(CARD)).isFalse();
        desk.undo();
        assertThat(desk.ownProperty().get().isRead(CARD)).isTrue();
    }

    @Test
    void aSessionThatWasDeletedBeginsAnew() throws JournalException {
        enter();
        perform(new Choose(CARD));
        desk.leave();
        worker.runNow();
        settings.put("own-session", "gone");
        enter();
        assertThat(desk.ownProperty().get()).isEqualTo(OwnCards.NONE);
        perform(new Choose(OTHER));
        worker.runNow();
        assertThat(desk.ownProperty().get().read()).containsExactly(OTHER);
        assertThat(journal.sessions()).hasSize(2);
    }

    @Test
    void whileItIsClosedNothingIsKept() throws JournalException {
        assertThat(desk.perform(TITLE, List.of(new Choose(CARD)))).isFalse();
        worker.runNow();
        assertThat(journal.sessions()).isEmpty();
        assertThat(desk.stateProperty().get()).isEqualTo(State.CLOSED);
    }

    private void perform(SessionCommand... commands) {
        assertThat(desk.perform(TITLE, List.of(commands))).isTrue();
    }

    private void enter() {
        desk.enter();
        worker.runNow();
        assertThat(desk.stateProperty().get()).isEqualTo(State.OPEN);
    }

    private AloneDesk started() {
        Recorder recorder = new Recorder(journal, worker, Runnable::run);
        SessionDesk sessions = new SessionDesk(journal, recorder, settings, CLOCK, new Random(1), Faces.NONE);
        Background background = new Background(worker, Runnable::run);
        library = new LibraryController(
                background,
                () -> new Found(List.of(Shelves.english(), Shelves.dutch()), List.of()),
                sessions,
                Locale.of("nl"),
                _ -> {},
                Successor.NONE);
        library.load();
        worker.runNow();
        return new AloneDesk(background, sessions, settings, library);
    }
}
