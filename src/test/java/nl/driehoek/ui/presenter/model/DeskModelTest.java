package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Previous;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.presenter.PlayFixture;
import org.junit.jupiter.api.Test;

class DeskModelTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final CardRef OWN = ref("1.2-own");

    @Test
    void beforeTheFirstDrawTheGuideIsThatOfTheSetOnThePile() {
        DeskModel start = play();
        assertThat(start.card()).isEmpty();
        assertThat(start.table().laid()).isEmpty();
        assertThat(start.table().set())
                .hasValueSatisfying(set -> assertThat(set.id()).isEqualTo("1.2"));
        assertThat(start.can(new Draw())).isTrue();
        assertThat(start.can(new Skip())).isFalse();
    }

    @Test
    void whatDidNotChangeIsTheSameAfterAnEventAndComputedOnce() {
        DeskModel before = play(new Draw(), new Draw());
        CardRef card = before.session().current().orElseThrow();
        DeskModel noted = before.after(
                before.session().apply(new Entry(9, Instant.EPOCH, new SessionEvent.NoteWritten(card, "Sem"))));
        assertThat(noted.table()).isSameAs(before.table());
        assertThat(noted.table().laid()).isSameAs(before.table().laid());
        assertThat(noted.cardPage()).isSameAs(noted.cardPage());
        assertThat(noted.frame()).isSameAs(noted.frame());
        DeskModel drawn = before.after(before.session()
                .apply(new Entry(
                        9,
                        Instant.EPOCH,
                        new SessionEvent.CardDrawn(
                                before.table().comesNext().orElseThrow().ref()))));
        assertThat(drawn.table()).isNotSameAs(before.table());
        assertThat(drawn.table().laid()).hasSize(3);
        DeskModel worded = drawn.after(
                drawn.session().apply(new Entry(10, Instant.EPOCH, new SessionEvent.QuestionWorded(OWN, "En wij?"))));
        assertThat(worded.table()).as("a card in a list reads otherwise").isNotSameAs(drawn.table());
    }

    @Test
    void whatComesIsWhatTheDeskShowsAfterEachThingThatIsLikelyToBeAskedNext() {
        DeskModel now = play(new Draw(), new Draw(), new SetWall(WallMode.LIVE));
        assertThat(now.coming())
                .extracting(DeskModel::cardPage, DeskModel::frame)
                .containsExactly(
                        tuple(
                                after(now, new Draw()).cardPage(),
                                after(now, new Draw()).frame()),
                        tuple(
                                after(now, new Previous()).cardPage(),
                                after(now, new Previous()).frame()));
        assertThat(play().coming())
                .as("nothing to go back to, and going on draws the first")
                .hasSize(1);
    }

    private static DeskModel after(DeskModel now, SessionCommand command) {
        SessionEvent event = SessionRules.decide(now.session(), command).orElseThrow();
        return now.after(now.session().apply(new Entry(now.session().last() + 1, Instant.EPOCH, event)));
    }

    @Test
    void thePileIsShownInTheDecksOrderSoThatTheNextCardStaysASurprise() {
        SessionSetup setup = PlayFixture.setup(KIT, List.of("1.2"));
        SessionSetup turned = new SessionSetup(
                setup.title(),
                setup.participants(),
                setup.editions(),
                setup.pile().reversed());
        DeskModel model = play(turned);
        assertThat(model.table().pile()).extracting(CardLine::ref).containsExactlyElementsOf(setup.pile());
    }

    @Test
    void theCardIsShownOnTheDeskWhetherTheRoomSeesItOrNot() {
        DeskModel hidden = play(new Draw());
        DeskModel live = play(new Draw(), new SetWall(WallMode.LIVE));
        assertThat(hidden.onWall()).isFalse();
        assertThat(live.onWall()).isTrue();
        assertThat(hidden.card()).isPresent().isEqualTo(live.card());
    }

    @Test
    void theGroupsOwnQuestionStandsOnItsCardAndInTheList() {
        DeskModel model = play(new Choose(OWN), new WordQuestion(OWN, "Wat doen wij morgen?"));
        assertThat(model.card())
                .hasValueSatisfying(now -> assertThat(now.text()).isEqualTo("Wat doen wij morgen?"));
        assertThat(model.table().laid()).extracting(CardLine::words).containsExactly("Wat doen wij morgen?");
    }

    @Test
    void aFurtherOwnQuestionIsACardOfItsOwnAndNoOtherCardChangesItsNumber() {
        CardRef second = OWN.numbered(2);
        DeskModel before = play(new Choose(OWN), new WordQuestion(OWN, "Wat doen wij morgen?"));
        DeskModel model = play(
                new Choose(OWN),
                new WordQuestion(OWN, "Wat doen wij morgen?"),
                new Choose(second),
                new WordQuestion(second, "En wie begint?"));
        assertThat(model.card())
                .hasValueSatisfying(now -> assertThat(now.text()).isEqualTo("En wie begint?"));
        assertThat(model.table().laid())
                .extracting(CardLine::words)
                .containsExactly("Wat doen wij morgen?", "En wie begint?");
        assertThat(model.can(new Skip())).isFalse();
        assertThat(model.can(new Discard())).isTrue();
        List<CardLine> set = set(model);
        assertThat(set.subList(0, set.size() - 1)).isEqualTo(set(before));
        assertThat(set.getLast().ref()).isEqualTo(second);
    }

    private static List<CardLine> set(DeskModel model) {
        return model.table().bySet().stream()
                .filter(set -> set.getFirst().set().id().equals("1.2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheSetLeansOnComesFirstAmongTheCardsToBringIn() {
        DeskModel model = play(new Draw());
        List<BringIns.Row> rows = BringIns.rows(model);
        assertThat(rows.getFirst().heading()).contains(PresenterText.BRING_IN_NEAR);
        assertThat(rows.getFirst().line().ref()).isEqualTo(ref("def-ouderbetrokkenheid"));
        assertThat(rows.stream().flatMap(row -> row.heading().stream()))
                .containsExactly(
                        PresenterText.BRING_IN_NEAR,
                        PresenterText.BRING_IN_DEFINITIONS,
                        PresenterText.BRING_IN_ENERGIZERS,
                        PresenterText.BRING_IN_OTHERS);
        assertThat(rows).hasSize(1 + 7 + 6 + 7).noneMatch(BringIns.Row::laid);
    }

    @Test
    void aCardBroughtInIsMarkedAndCannotBeSkipped() {
        DeskModel model = play(new Draw(), new Choose(ref("energizer-1")));
        assertThat(model.can(new Skip())).isFalse();
        assertThat(BringIns.rows(model))
                .filteredOn(BringIns.Row::laid)
                .extracting(row -> row.line().ref())
                .containsExactly(ref("energizer-1"));
    }

    @Test
    void undoSaysWhatItTakesBack() {
        assertThat(StepWords.undo(DUTCH, play().session().history())).isEqualTo("Er valt niets ongedaan te maken");
        DeskModel answered = play(new Choose(OWN), WriteField.text(FieldKey.groupAnswer(OWN), "Veel."));
        assertThat(StepWords.undo(DUTCH, answered.session().history())).isEqualTo("Maak ongedaan: antwoord");
        DeskModel undone =
                play(new Choose(OWN), WriteField.text(FieldKey.groupAnswer(OWN), "Veel."), new SessionCommand.Undo());
        assertThat(StepWords.undo(DUTCH, undone.session().history())).isEqualTo("Maak ongedaan: kaart kiezen");
        assertThat(StepWords.redo(DUTCH, undone.session().history())).isEqualTo("Doe opnieuw: antwoord");
    }

    @Test
    void whatComesNextIsWhatTheNextDrawGives() {
        DeskModel before = play(new Draw());
        CardRef next = before.table().comesNext().orElseThrow().ref();
        assertThat(play(new Draw(), new Draw()).session().current()).contains(next);
    }

    @Test
    void aCardPutAwayForTodayIsListedUntilItIsChosenOrUndone() {
        DeskModel away = play(new Draw(), new Discard());
        CardRef card = play(new Draw()).session().current().orElseThrow();
        assertThat(away.table().putAway()).extracting(CardLine::ref).containsExactly(card);
        assertThat(away.table().laid()).extracting(CardLine::ref).doesNotContain(card);
        assertThat(play(new Draw(), new Discard(), new Choose(card)).table().putAway())
                .isEmpty();
        assertThat(play(new Draw(), new Discard(), new SessionCommand.Undo())
                        .table()
                        .putAway())
                .isEmpty();
    }

    @Test
    void aCardOfADeckThatIsGoneIsPassedOver() {
        DeskModel model = new DeskModel(play(new Draw()).session(), new Library(List.of()));
        assertThat(model.card()).isEmpty();
        assertThat(model.table().laid()).isEmpty();
        assertThat(model.table().pile()).isEmpty();
        assertThat(model.session().current()).isPresent();
    }

    private static DeskModel play(SessionCommand... commands) {
        return play(PlayFixture.setup(KIT, List.of("1.2"), "Aisha"), commands);
    }

    private static DeskModel play(SessionSetup setup, SessionCommand... commands) {
        Session session = Session.of(List.of(new Entry(1, Instant.EPOCH, new SessionEvent.Started(setup))));
        for (SessionCommand command : commands) {
            Optional<SessionEvent> event = SessionRules.decide(session, command);
            session = session.apply(new Entry(session.last() + 1, Instant.EPOCH, event.orElseThrow()));
        }
        return new DeskModel(session, new Library(List.of(KIT)));
    }

    private static CardRef ref(String card) {
        return new CardRef("ouderbetrokkenheid", card);
    }
}
