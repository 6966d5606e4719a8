package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed and neither entered nor started is there again after the program ended at any moment. */
class DraftingTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private final ManualScheduler worker = new ManualScheduler();
    private final List<SessionController> opened = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSessionInTheMakingIsReadBackAsItWas(long seed) {
        SessionDraft draft = random(new Random(seed));
        assertThat(DraftText.read(DraftText.of(draft))).contains(draft);
    }

    @Test
    void whereNothingIsFilledInNothingIsKept() {
        assertThat(DraftText.of(SessionDraft.EMPTY.typing("No"))).isEmpty();
        assertThat(DraftText.read("")).isEmpty();
        assertThat(DraftText.read("{\"title\":3}")).isEmpty();
    }

    @Test
    void aSessionInTheMakingIsThereAgainAfterAKill() {
        LibraryController library = program();
        SessionDraft draft = random(new Random(1)).typing("Noë");
        library.draftProperty().set(draft);
        worker.runNow();
        assertThat(program().draftProperty().get()).isEqualTo(draft);
    }

    @Test
    void whatWasTypedBeforeItWasReadStays() {
        program().draftProperty().set(random(new Random(1)));
        worker.runNow();
        LibraryController later = fresh();
        later.load();
        later.draftProperty().set(SessionDraft.EMPTY.titled("Nu"));
        worker.runNow();
        assertThat(later.draftProperty().get()).isEqualTo(SessionDraft.EMPTY.titled("Nu"));
    }

    @Test
    void whatWasStartedIsNoDraftAnyMore() {
        LibraryController library = program();
        start(library);
        assertThat(program().draftProperty().get()).isEqualTo(SessionDraft.EMPTY);
    }

    @Test
    void whatStandsInALineOfASessionIsThereAgainAfterAKillUntilItIsEntered() {
        start(program());
        SessionController session = opened.getLast();
        session.keepDraft("line", "nog niet");
        session.keepDraft("line", "nog niet klaar");
        worker.runNow();
        assertThat(again(session).draft("line")).isEqualTo("nog niet klaar");
        assertThat(again(session).draft("join")).isEmpty();
        opened.getLast().keepDraft("line", "");
        worker.runNow();
        assertThat(again(session).draft("line")).isEmpty();
    }

    @Test
    void ofManyKeysOnlyTheLastIsWritten() {
        LibraryController library = program();
        for (int i = 1; i <= 200; i++) {
            library.draftProperty().set(SessionDraft.EMPTY.titled("x".repeat(i)));
        }
        int before = settings.puts();
        worker.runNow();
        assertThat(settings.puts() - before).isEqualTo(1);
    }

    private SessionController again(SessionController session) {
        program().open(session.id());
        worker.runNow();
        return opened.getLast();
    }

    private void start(LibraryController library) {
        Selection one = Selection.NONE.toggle(List.of(Shelves.ref("1.1-q1")));
        library.draftProperty().set(SessionDraft.EMPTY.choosing(one).joinedBy("Noor, Sem"));
        assertThat(library.start("Gesprek")).isTrue();
        worker.runNow();
    }

    private LibraryController program() {
        LibraryController library = fresh();
        library.load();
        worker.runNow();
        return library;
    }

    private LibraryController fresh() {
        Recorder recorder = new Recorder(journal, worker, Runnable::run);
        return new LibraryController(
                new Background(worker, Runnable::run),
                () -> new Found(List.of(Shelves.dutch()), List.of()),
                new SessionDesk(journal, recorder, settings, Clock.systemUTC(), new Random(1), Faces.NONE),
                Locale.of("nl"),
                opened::add,
                Successor.NONE);
    }

    private static SessionDraft random(Random random) {
        List<CardRef> cards = List.of(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2"), Shelves.ref("2.1-q1"));
        Plan plan = random.nextBoolean()
                ? Plan.NONE
                : Plan.of(List.of(new OneCard(cards.get(random.nextInt(3)))))
                        .add(new PlanItem(new WholeSet("proef", "1.2"), OptionalInt.of(1 + random.nextInt(60))));
        Before before = random.nextBoolean()
                ? Before.NONE
                : new Before(
                        new Group("g", "Team 5"),
                        List.of(new OpenPoint(PointKind.ACTION, "Sam", "Bel", "", "", "")),
                        List.of());
        return SessionDraft.EMPTY
                .titled(random.nextBoolean() ? "" : "Groep \"3\" 🙂 ş 王 " + random.nextInt(99))
                .joinedBy("Noëlle van der B., Łukasz\n王 芳, Sem")
                .choosing(new Selection(Set.copyOf(cards.subList(0, random.nextInt(4)))))
                .planned(plan)
                .following(
                        before,
                        new Board(
                                DraftText.participants(List.of("Noëlle", "Sem " + random.nextInt(9))),
                                Table.of(List.of()),
                                Writing.NONE,
                                Ink.NONE,
                                Turns.NONE));
    }
}
