package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both threads driven by hand, in many orders: what is recorded is written, and "saved" is never said before that. */
class RecorderOrdersTest {
    private static final List<SessionId> IDS = List.of(new SessionId("een"), new SessionId("twee"));

    private final ManualScheduler writer = new ManualScheduler();
    private final ManualScheduler fx = new ManualScheduler();
    private final MemoryJournal disk = new MemoryJournal();
    private final Map<SessionId, List<Entry>> recorded = new LinkedHashMap<>();
    private Recorder recorder;
    private Random random;
    private List<Entry> story;
    private boolean broken;
    private int poisoned = -1;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onceTheJournalWorksAllIsWrittenInOrderAndSavedIsNeverSaidBefore(long seed) throws JournalException {
        random = new Random(seed);
        recorder = new Recorder(new Shaky(), writer, fx);
        recorder.stateProperty().subscribe(this::check);
        story = new RandomSession(seed % 20).play(40).entries();
        for (int i = 0; i < 60; i++) {
            step();
            check(recorder.stateProperty().get());
        }
        broken = false;
        poisoned = -1;
        while (!writer.isIdle() || !fx.isIdle()) {
            writer.runOne();
            fx.runNow();
            if (random.nextInt(3) == 0) {
                writer.runLater();
            }
        }
        assertThat(recorder.stateProperty().get()).isEqualTo(new Saved());
        for (Map.Entry<SessionId, List<Entry>> each : recorded.entrySet()) {
            assertThat(disk.read(each.getKey())).isEqualTo(each.getValue());
        }
    }

    private void step() {
        switch (random.nextInt(8)) {
            case 0, 1 -> recordMore();
            case 2, 3 -> writer.runOne();
            case 4 -> fx.runOne();
            case 5 -> writer.runLater();
            case 6 -> broken = random.nextBoolean();
            default -> poisoned = random.nextInt(4) == 0 ? random.nextInt(20) : -1;
        }
    }

    private void recordMore() {
        SessionId id = IDS.get(random.nextInt(2));
        List<Entry> so = recorded.computeIfAbsent(id, _ -> new ArrayList<>());
        int end = Math.min(story.size(), so.size() + 1 + random.nextInt(2));
        List<Entry> next = List.copyOf(story.subList(so.size(), end));
        if (!next.isEmpty()) {
            so.addAll(next);
            recorder.record(id, List.of(), next);
        }
    }

    private void check(SaveState state) {
        if (state instanceof Saved) {
            recorded.forEach((id, entries) -> {
                try {
                    assertThat(disk.read(id)).isEqualTo(entries);
                } catch (JournalException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    /** Fails at times, also after it has written; and meanwhile the other thread goes on. */
    private final class Shaky implements Journal {
        @Override
        public void append(SessionId session, List<Entry> entries) throws JournalException {
            meanwhile();
            if (entries.stream().anyMatch(entry -> entry.seq() == poisoned)) {
                throw new IllegalStateException("cannot be written");
            }
            if (broken && random.nextBoolean()) {
                throw new JournalException(Reason.LOCKED, "driehoek.db", null);
            }
            disk.append(session, entries);
            meanwhile();
            if (broken) {
                throw new JournalException(Reason.DISK_FULL, "driehoek.db", null);
            }
        }

        private void meanwhile() {
            switch (random.nextInt(6)) {
                case 0 -> recordMore();
                case 1, 2 -> fx.runOne();
                case 3 -> fx.runNow();
                default -> {}
            }
        }

        @Override
        public void keep(Edition edition) {}

        @Override
        public List<Entry> read(SessionId session) throws JournalException {
            return disk.read(session);
        }

        @Override
        public List<Edition> editions(List<String> digests) {
            return List.of();
        }

        @Override
        public List<SessionSummary> sessions() {
            return List.of();
        }
    }
}
