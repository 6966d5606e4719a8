package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.Successor;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.store.MemorySettings;
import org.junit.jupiter.api.Test;

class LibraryControllerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneOffset.UTC);

    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private final ManualScheduler worker = new ManualScheduler();
    private final List<SessionController> opened = new ArrayList<>();
    private Found found = new Found(List.of(Shelves.english(), Shelves.dutch()), List.of());
    private LibraryController library = loaded();

    @Test
    void theEditionInTheReadersLanguageIsOnTheShelf() {
        assertThat(digests()).containsExactly("digest-nl");
        library.readIn(Locale.ENGLISH);
        assertThat(digests()).containsExactly("digest-en");
    }

    @Test
    void theLargestDeckComesFirstWhateverTheFilesAreCalled() {
        Edition large = Shelves.dutch();
        Edition small = new Edition(
                new Deck(Shelves.other().deck().info(), large.deck().themes(), List.of(Shelves.set("1.2"))),
                "digest-ander",
                "{}");
        found = new Found(List.of(small, large), List.of());
        library = loaded();
        assertThat(digests()).containsExactly("digest-nl", "digest-ander");
    }

    @Test
    void beforeAnythingIsReadNothingIsSaidToBeThere() {
        LibraryController fresh = fresh();
        fresh.load();
        assertThat(fresh.libraryProperty().get()).isEmpty();
        assertThat(fresh.earlierProperty().get()).isEmpty();
    }

    @Test
    void aSessionStartsWithTheChosenCardsShuffledAndThePeopleNamed() throws JournalException {
        choose("1.1-q3", "1.1-q1", "1.1-q2", "2.1-q1");
        assertThat(library.start("Behoefte van ouders, 22 november")).isTrue();
        worker.runNow();
        SessionSetup setup = setup(opened.getFirst());
        assertThat(setup.title()).isEqualTo("Behoefte van ouders, 22 november");
        assertThat(setup.participants()).containsExactly(new Participant("p1", "Noor"), new Participant("p2", "Sem"));
        assertThat(setup.editions()).containsExactly("digest-nl");
        assertThat(setup.pile())
                .containsExactlyInAnyOrder(
                        Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2"), Shelves.ref("1.1-q3"), Shelves.ref("2.1-q1"))
                .isNotEqualTo(Selection.NONE
                        .toggle(setup.pile())
                        .in(library.libraryProperty().get().orElseThrow()));
        assertThat(Session.of(journal.read(opened.getFirst().id())).setup()).isEqualTo(setup);
        assertThat(library.draftProperty().get()).isEqualTo(SessionDraft.EMPTY);
    }

    @Test
    void plannedCardsAreDrawnFirstAndThePlanGoesIntoTheSession() throws JournalException {
        choose("1.1-q3", "1.1-q1", "1.1-q2", "2.1-q1");
        Topic last = new WholeSet("proef", "1.2");
        Plan plan = Plan.of(List.of(new OneCard(Shelves.ref("2.1-q1")), new OneCard(Shelves.ref("1.1-q2"))));
        library.draftProperty().set(library.draftProperty().get().planned(plan.add(PlanItem.of(last))));
        library.start("Gesprek");
        worker.runNow();
        SessionSetup setup = setup(opened.getFirst());
        assertThat(setup.pile())
                .startsWith(Shelves.ref("2.1-q1"), Shelves.ref("1.1-q2"))
                .hasSize(4);
        assertThat(setup.plan()).isEqualTo(plan);
        assertThat(Session.of(journal.read(opened.getFirst().id())).setup()).isEqualTo(setup);
        assertThat(library.draftProperty().get().plan()).isEqualTo(Plan.NONE);
    }

    @Test
    void aTemplateIsKeptUntilItIsThrownAway() {
        library.keepTemplate("Start", "proef/1.1 20");
        assertThat(library.templatesProperty().get().texts()).containsEntry("Start", "proef/1.1 20");
        worker.runNow();
        library = loaded();
        assertThat(library.templatesProperty().get().texts()).containsEntry("Start", "proef/1.1 20");
        library.keepTemplate("Start", "");
        worker.runNow();
        assertThat(library.templatesProperty().get()).isEqualTo(Templates.NONE);
        assertThat(loaded().templatesProperty().get()).isEqualTo(Templates.NONE);
    }

    @Test
    void aTypedTitleGoesBeforeTheOneThatIsOffered() {
        choose("1.1-q1");
        library.draftProperty().set(library.draftProperty().get().titled("  Team 5 "));
        library.start("iets anders");
        assertThat(setup(opened.getFirst()).title()).isEqualTo("Team 5");
    }

    @Test
    void nothingStartsWithoutACard() {
        assertThat(library.start("Leeg")).isFalse();
        worker.runNow();
        assertThat(opened).isEmpty();
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void afterAKillTheOpenSessionIsOfferedFirstAndGoesOnWhereItWas() {
        SessionController first = started("Eerste");
        SessionController second = started("Tweede");
        first.perform(new Draw());
        library.open(first.id());
        worker.runNow();

        library = loaded();
        EarlierSessions earlier = library.earlierProperty().get().orElseThrow();
        assertThat(earlier.leftOpen()).map(SessionSummary::id).contains(first.id());
        assertThat(earlier.others()).extracting(SessionSummary::id).containsExactly(second.id());
        library.open(first.id());
        worker.runNow();
        SessionController again = opened.getLast();
        assertThat(again).isNotSameAs(first);
        assertThat(again.sessionProperty().get().board())
                .isEqualTo(first.sessionProperty().get().board());
    }

    @Test
    void aSessionThatIsOpenedAgainShowsTheRoomNothingUntilAsked() {
        SessionController first = started("Eerste");
        first.perform(List.of(new Draw(), new SetWall(WallMode.LIVE)));
        assertThat(first.frameProperty().getValue()).isInstanceOf(ProjectorFrame.Showing.class);
        library.open(first.id());
        assertThat(opened.getLast().frameProperty().getValue()).isEqualTo(new ProjectorFrame.Quiet());
        first.perform(new SetWall(WallMode.LIVE));
        worker.runNow();

        library = loaded();
        library.open(first.id());
        worker.runNow();
        assertThat(opened.getLast()).isNotSameAs(first);
        assertThat(opened.getLast().frameProperty().getValue()).isEqualTo(new ProjectorFrame.Quiet());
    }

    @Test
    void afterGoingBackToTheLibraryNothingIsOfferedFirst() {
        SessionController session = started("Klaar");
        library.left();
        worker.runNow();
        EarlierSessions earlier = library.earlierProperty().get().orElseThrow();
        assertThat(earlier.leftOpen()).isEmpty();
        assertThat(earlier.sessions()).extracting(SessionSummary::id).containsExactly(session.id());
    }

    @Test
    void aSessionWhoseChangesCouldNotBeSavedYetIsOpenedFromMemory() {
        SessionController session = started("Vol");
        journal.fail(Reason.DISK_FULL);
        session.perform(new Draw());
        worker.runNow();
        library.open(session.id());
        assertThat(opened.getLast()).isSameAs(session);
    }

    @Test
    void anEditionThatWasNotKeptIsReplacedByTheDeckAtHand() throws JournalException {
        SessionId old = new SessionId("oud");
        journal.append(
                old, start(new SessionSetup("Oud", List.of(), List.of("digest-weg"), List.of(Shelves.ref("1.1-q1")))));
        library.open(old);
        worker.runNow();
        assertThat(opened.getLast().library().card(Shelves.ref("1.1-q1"))).isPresent();
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void cardsThatAreNowhereAnymoreAreCounted() throws JournalException {
        SessionId old = new SessionId("oud");
        journal.append(
                old,
                start(new SessionSetup(
                        "Oud", List.of(), List.of(), List.of(Shelves.ref("1.1-q1"), Shelves.ref("9.9-q1")))));
        library.open(old);
        worker.runNow();
        assertThat(opened).hasSize(1);
        assertThat(library.noticesProperty().get()).containsExactly(new Notice.CardsMissing("Oud", 1));
    }

    @Test
    void aSessionThatIsGoneIsSaidToBe() {
        library.open(new SessionId("nooit-geweest"));
        worker.runNow();
        assertThat(opened).isEmpty();
        assertThat(library.noticesProperty().get()).containsExactly(new Notice.SessionGone());
    }

    @Test
    void aListThatCannotBeReadIsSaidToBeAndTheShelfStaysUsable() {
        journal.fail(Reason.LOCKED);
        library = loaded();
        assertThat(library.noticesProperty().get())
                .containsExactly(new Notice.ReadingFails(Reason.LOCKED, "driehoek.db"));
        assertThat(library.earlierProperty().get().orElseThrow().sessions()).isEmpty();
        assertThat(digests()).containsExactly("digest-nl");
        choose("1.1-q1");
        assertThat(library.start("Toch")).isTrue();
    }

    @Test
    void aSessionThatCannotBeReadCanBeTriedAgain() {
        SessionController session = started("Even weg");
        library = loaded();
        journal.fail(Reason.LOCKED);
        library.open(session.id());
        worker.runNow();
        assertThat(opened).containsExactly(session);
        journal.mend();
        library.open(session.id());
        worker.runNow();
        assertThat(opened).hasSize(2);
    }

    @Test
    void whatCouldNotBeReadIsReadWhenSavingWorksAgain() {
        started("Eerst");
        journal.fail(Reason.FOLDER_GONE);
        started("Map weg");
        library.refresh();
        worker.runNow();
        assertThat(library.noticesProperty().get())
                .contains(new Notice.ReadingFails(Reason.FOLDER_GONE, "driehoek.db"));
        journal.mend();
        worker.runLater();
        worker.runNow();
        assertThat(library.noticesProperty().get()).isEmpty();
        assertThat(library.earlierProperty().get().orElseThrow().sessions()).hasSize(2);
    }

    @Test
    void troubleWithSavingStandsThereUntilItIsOver() {
        journal.fail(Reason.DISK_FULL);
        started("Vol");
        assertThat(library.noticesProperty().get())
                .containsExactly(new Notice.SavingFails(Reason.DISK_FULL, "driehoek.db"));
        journal.mend();
        worker.runLater();
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void whatChangesAmongTheDecksIsThereAndWhatWasKnownIsNotSaidAgain() {
        DeckProblem error = new DeckProblem(new Place("a.json", 3, 1, ""), What.EMPTY_TEXT);
        Notice.DeckFile notice = new Notice.DeckFile("a.json", List.of(error));
        found = new Found(List.of(Shelves.dutch()), List.of(error));
        library = loaded();
        library.dismiss(notice);
        found = new Found(List.of(Shelves.dutch(), Shelves.other()), List.of(error));
        read();
        assertThat(library.libraryProperty().get().orElseThrow().decks()).hasSize(2);
        assertThat(library.noticesProperty().get()).isEmpty();
        found = new Found(List.of(Shelves.dutch()), List.of());
        read();
        found = new Found(List.of(Shelves.dutch()), List.of(error));
        read();
        assertThat(library.noticesProperty().get()).containsExactly(notice);
        found = new Found(List.of(), List.of());
        read();
        assertThat(library.noticesProperty().get()).containsExactly(new Notice.NoDecks());
    }

    private void read() {
        library.readDecks();
        worker.runNow();
    }

    @Test
    void problemsOfDecksAreToldAFileAndWithoutWhatOnlyItsAuthorCaresFor() {
        DeckProblem error = new DeckProblem(new Place("a.json", 3, 1, ""), What.EMPTY_TEXT);
        DeckProblem warning = new DeckProblem(new Place("b.json", 3, 1, ""), What.HTML_IN_TEXT, "<b>");
        found = new Found(List.of(Shelves.dutch()), List.of(error, warning));
        library = loaded();
        assertThat(library.noticesProperty().get()).containsExactly(new Notice.DeckFile("a.json", List.of(error)));
        library.dismiss(library.noticesProperty().get().getFirst());
        assertThat(library.noticesProperty().get()).isEmpty();
    }

    @Test
    void anEmptyShelfIsSaidToBe() {
        found = new Found(List.of(), List.of());
        library = loaded();
        assertThat(library.noticesProperty().get()).containsExactly(new Notice.NoDecks());
    }

    private LibraryController loaded() {
        LibraryController controller = fresh();
        controller.load();
        worker.runNow();
        return controller;
    }

    @Test
    void decksThatCannotBeReadAtAllAreNoneAndNotAwaitedForEver() {
        SessionDesk desk = new SessionDesk(
                journal, new Recorder(journal, worker, Runnable::run), settings, CLOCK, new Random(1), Faces.NONE);
        LibraryController broken = new LibraryController(
                new Background(worker, Runnable::run),
                () -> {
                    throw new IllegalStateException("no disk");
                },
                desk,
                Locale.of("nl"),
                opened::add,
                Successor.NONE);
        broken.load();
        worker.runNow();
        assertThat(broken.libraryProperty().get())
                .hasValueSatisfying(library -> assertThat(library.decks()).isEmpty());
        assertThat(broken.noticesProperty().get()).hasAtLeastOneElementOfType(Notice.ReadingFails.class);
    }

    private LibraryController fresh() {
        Recorder recorder = new Recorder(journal, worker, Runnable::run);
        SessionDesk desk = new SessionDesk(journal, recorder, settings, CLOCK, new Random(1), Faces.NONE);
        return new LibraryController(
                new Background(worker, Runnable::run), () -> found, desk, Locale.of("nl"), opened::add, Successor.NONE);
    }

    private void choose(String... cards) {
        Selection chosen = Selection.NONE;
        for (String card : cards) {
            chosen = chosen.toggle(Shelves.ref(card));
        }
        library.draftProperty().set(SessionDraft.EMPTY.joinedBy("Noor, Sem").choosing(chosen));
    }

    private SessionController started(String title) {
        choose("1.1-q1", "1.1-q2");
        library.start(title);
        worker.runNow();
        return opened.getLast();
    }

    private static List<Entry> start(SessionSetup setup) {
        return List.of(new Entry(1, CLOCK.instant(), new SessionEvent.Started(setup)));
    }

    private List<String> digests() {
        return library.libraryProperty().get().orElseThrow().editions().stream()
                .map(Edition::digest)
                .toList();
    }

    private static SessionSetup setup(SessionController session) {
        return session.sessionProperty().get().setup();
    }
}
