package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.control.SaveState.Failing;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.control.SaveState.Saving;
import nl.driehoek.session.Entry;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final SessionId ID = new SessionId("een");

    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler writer = new ManualScheduler();
    private final Recorder recorder = new Recorder(journal, writer, Runnable::run);
    private final List<Entry> entries = new RandomSession(5).play(20).entries();

    @Test
    void savedIsSaidOnlyAfterTheJournalHasIt() throws JournalException {
        List<SaveState> told = new ArrayList<>();
        recorder.stateProperty().addListener((property, old, now) -> told.add(now));
        recorder.record(ID, List.of(), entries.getFirst());
        assertThat(told).containsExactly(new Saving());
        assertThat(journal.read(ID)).isEmpty();
        writer.runNow();
        assertThat(told).containsExactly(new Saving(), new Saved());
        assertThat(journal.read(ID)).containsExactly(entries.getFirst());
    }

    @Test
    void whatCannotBeSavedIsKeptInOrderAndTriedAgain() throws JournalException {
        journal.fail(JournalException.Reason.DISK_FULL);
        for (Entry entry : entries) {
            recorder.record(ID, List.of(), entry);
            writer.runNow();
        }
        assertThat(recorder.stateProperty().get())
                .isInstanceOfSatisfying(
                        Failing.class,
                        failing -> assertThat(failing.cause().reason()).isEqualTo(JournalException.Reason.DISK_FULL));
        journal.mend();
        writer.runLater();
        assertThat(recorder.stateProperty().get()).isEqualTo(new Saved());
        assertThat(journal.read(ID)).isEqualTo(entries);
    }

    @Test
    void triesAreMadeLessAndLessOftenButAtLeastEveryTenSeconds() {
        journal.fail(JournalException.Reason.LOCKED);
        recorder.record(ID, List.of(), entries.getFirst());
        writer.runNow();
        List<Long> delays = new ArrayList<>(List.of(writer.lastDelay()));
        for (int i = 0; i < 6; i++) {
            writer.runLater();
            delays.add(writer.lastDelay());
        }
        assertThat(delays).containsExactly(1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L, 10_000L);
    }

    @Test
    void theCountOfWhatWaitsIsTold() {
        journal.fail(JournalException.Reason.READ_ONLY);
        recorder.record(ID, List.of(), entries.get(0));
        writer.runNow();
        recorder.record(ID, List.of(), entries.get(1));
        assertThat(((Failing) recorder.stateProperty().get()).waiting()).isEqualTo(2);
    }

    @Test
    void twoSessionsKeepTheirOwnEntries() throws JournalException {
        SessionId other = new SessionId("twee");
        recorder.record(ID, List.of(), entries.get(0));
        recorder.record(other, List.of(), entries.get(0));
        recorder.record(ID, List.of(), entries.get(1));
        writer.runNow();
        assertThat(journal.read(ID)).containsExactly(entries.get(0), entries.get(1));
        assertThat(journal.read(other)).containsExactly(entries.get(0));
    }

    @Test
    void onlyOneTryIsUnderWayHoweverManyEntriesComeInWhileItFails() {
        journal.fail(JournalException.Reason.OTHER);
        recorder.record(ID, List.of(), entries.get(0));
        recorder.record(ID, List.of(), entries.get(1));
        recorder.record(ID, List.of(), entries.get(2));
        writer.runNow();
        assertThat(writer.laterCount()).isEqualTo(1);
    }
}
