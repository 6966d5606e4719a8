package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.FieldKey;
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
            () -> new Found(this.found, List.of()),
            new SessionDesk(journal, recorder, new MemorySettings(), Clock.systemUTC(), new Random(1), Faces.NONE),
            Locale.of("nl"),
            opened::add,
            Successor.NONE);
    private List<Edition> found = List.of(Shelves.dutch());
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

    @Test
    void aSessionGoesOnWithTheNewerEditionOfItsDeckWhereItIsAskedTo() throws JournalException {
        opened.getFirst().perform(new Draw());
        CardRef drawn = opened.getFirst().sessionProperty().get().current().orElseThrow();
        opened.getFirst().perform(WriteField.text(FieldKey.groupAnswer(drawn), "rust"));
        assertThat(library.newerDecks(opened.getFirst())).isEmpty();
        Edition newer = newerWithout(drawn);
        readAgain(newer);
        SessionController old = opened.getLast();
        assertThat(old.library().decks()).containsExactly(Shelves.dutch().deck());
        library.newerDecks(old).orElseThrow().run();
        worker.runNow();
        assertThat(opened.getLast()).isSameAs(old);
        assertThat(old.library().decks()).containsExactly(newer.deck());
        assertThat(library.newerDecks(old)).isEmpty();
        readAgain(newer);
        SessionController later = opened.getLast();
        assertThat(later).isNotSameAs(old);
        assertThat(later.library().decks()).containsExactly(newer.deck());
        assertThat(later.library().card(drawn)).isPresent();
        assertThat(later.sessionProperty().get().board().writing().text(FieldKey.groupAnswer(drawn)))
                .isEqualTo("rust");
        assertThat(journal.editions(List.of(newer.digest()))).containsExactly(newer);
        assertThat(library.newerDecks(later)).isEmpty();
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    private void readAgain(Edition edition) {
        worker.runNow();
        library.left();
        worker.runNow();
        found = List.of(edition);
        library.load();
        worker.runNow();
        library.open(id);
        worker.runNow();
    }

    private static Edition newerWithout(CardRef card) {
        Deck deck = Shelves.dutch().deck();
        List<CardSet> sets = deck.sets().stream()
                .map(set -> new CardSet(
                        set.id(),
                        set.theme(),
                        set.title(),
                        set.guide(),
                        set.cards().stream()
                                .filter(one -> !one.id().equals(card.card()))
                                .toList()))
                .toList();
        return new Edition(new Deck(deck.info(), deck.themes(), sets), "nieuwer", "{}");
    }
}
