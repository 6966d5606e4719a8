package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However somebody types, by a clock that the test drives. */
class TypingLawsTest {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final int STEP = 10; // milliseconds

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler writer = new ManualScheduler();
    private final Time time = new Time();
    private final SessionController controller = SessionController.start(
            new SessionSetup("", List.of(), List.of(), RandomSession.pile()),
            new Library(List.of()),
            new Recorder(journal, writer, Runnable::run),
            time);
    private final Typing typing = controller.typing(time, this::write);
    private CardRef card;
    private String text = "";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKeyIsOnDiskWithinTwoSecondsAndUntilThenSavedIsNotSaid(long seed) throws JournalException {
        draw();
        Random random = new Random(seed);
        int slowest = 50 + random.nextInt(1500);
        for (int passed = 0; passed < 60_000; ) {
            int gap = 40 + random.nextInt(slowest);
            key();
            String typed = text;
            long at = time.millis();
            for (int i = 0; i < gap; i += STEP) {
                time.pass(STEP);
                writer.runNow();
                holds(typed, at);
            }
            passed += gap;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTypedInOneStretchIsOneStepOfUndo(long seed) {
        draw();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            key();
            time.pass(40 + random.nextInt(2500));
        }
        typing.flush();
        assertThat(note()).isEqualTo(text);
        controller.perform(new Undo());
        assertThat(note()).isEmpty();
    }

    /** 86 keys in 12 seconds, no gap over 0.2 s. */
    @Test
    void whoNeverRestsIsSavedAllTheSame() throws JournalException {
        draw();
        for (int i = 0; i < 86; i++) {
            key();
            time.pass(140);
            writer.runNow();
        }
        assertThat(kept()).hasSizeGreaterThan(86 - 15).isEqualTo(text.substring(0, kept().length()));
    }

    private void holds(String typed, long at) throws JournalException {
        boolean onDisk = kept().equals(typed);
        if (time.millis() - at >= Typing.MOST.toMillis()) {
            assertThat(onDisk).isTrue();
        }
        if (controller.saveStateProperty().getValue() instanceof Saved) {
            assertThat(kept()).isEqualTo(text);
        }
    }

    private void draw() {
        controller.perform(new Draw());
        writer.runNow();
        card = controller.sessionProperty().get().current().orElseThrow();
    }

    private void key() {
        text += 'a';
        typing.typed(text);
    }

    private void write(String words) {
        controller.perform(new WriteNote(card, words));
    }

    private String note() {
        return controller.sessionProperty().get().board().writing().note(card);
    }

    private String kept() throws JournalException {
        return Session.of(journal.read(controller.id())).board().writing().note(card);
    }

    /** A clock, and an alarm by it, that go on only when the test says so. */
    private static final class Time extends Clock implements Typing.Alarm {
        private long now;
        private long rings = Long.MAX_VALUE;
        private Runnable action = () -> {};

        void pass(int millis) {
            long end = now + millis;
            if (rings <= end) {
                now = rings;
                rings = Long.MAX_VALUE;
                action.run();
            }
            now = end;
        }

        @Override
        public void set(Duration after, Runnable newAction) {
            rings = now + after.toMillis();
            action = newAction;
        }

        @Override
        public void cancel() {
            rings = Long.MAX_VALUE;
        }

        @Override
        public Duration now() {
            return Duration.ofMillis(now);
        }

        @Override
        public long millis() {
            return now;
        }

        @Override
        public Instant instant() {
            return START.plusMillis(now);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
