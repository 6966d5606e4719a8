package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a session that is left. */
class SessionDeskTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final ManualScheduler worker = new ManualScheduler();
    private final Recorder recorder = new Recorder(journal, worker, Runnable::run);
    private final List<SessionController> opened = new ArrayList<>();
    private final LibraryController library = new LibraryController(
            new Background(worker, Runnable::run),
            () -> new Found(List.of(Shelves.dutch()), List.of()),
            new SessionDesk(journal, recorder, new MemorySettings(), Clock.systemUTC(), new Random(1), Faces.NONE),
            Locale.of("nl"),
            opened::add);
    private SessionId id;

    @BeforeEach
    void start() {
        library.load();
        worker.runNow();
        Selection all = Selection.NONE.toggle(List.of(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2")));
        library.draftProperty().set(SessionDraft.EMPTY.choosing(all));
        library.start("Gesprek");
        worker.runNow();
        id = opened.getFirst().id();
    }

    @Test
    void nothingHoldsOnToASessionThatWasLeftAndIsOnDisk() throws InterruptedException {
        int before = Observers.count(recorder.stateProperty());
        for (int i = 0; i < 20; i++) {
            library.left();
            library.open(id);
            worker.runNow();
        }
        assertThat(Observers.count(recorder.stateProperty())).isEqualTo(before);
        assertThat(opened).doesNotHaveDuplicates().hasSize(21);
        library.left();
        worker.runNow();
        WeakReference<SessionController> last = new WeakReference<>(opened.getLast());
        opened.clear();
        for (int i = 0; i < 50 && last.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(last.get()).isNull();
    }

    @Test
    void aSessionThatIsLeftBeforeItIsOnDiskIsTakenUpAsItIsInMemory() {
        opened.getFirst().perform(new Draw());
        library.left();
        library.open(id);
        assertThat(opened).hasSize(2);
        assertThat(opened.getLast()).isSameAs(opened.getFirst());
        worker.runNow();
        opened.getLast().perform(new Draw());
        worker.runNow();
        library.left();
        worker.runNow();
        library.open(id);
        worker.runNow();
        assertThat(opened.getLast()).isNotSameAs(opened.getFirst());
        assertThat(opened.getLast().sessionProperty().get().board().table().laid())
                .hasSize(2);
    }
}
