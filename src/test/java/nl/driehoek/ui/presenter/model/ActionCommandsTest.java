package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.Part.Course;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CoverWall;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionCommand.ZoomTo;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallCover;
import nl.driehoek.ui.presenter.room.ProjectorStatus;
import nl.driehoek.ui.presenter.room.ProjectorStatus.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionCommandsTest {
    private final PureDesk desk = new PureDesk("1.1");

    @Test
    void aLogitechClickerLeadsTheTalk() {
        desk.press("PAGE_DOWN", "F5");
        assertThat(desk.sees()).isEqualTo(What.CARD);
        desk.press("PAGE_DOWN", "PAGE_DOWN", "PAGE_UP");
        assertThat(desk.laid()).isEqualTo(3);
        assertThat(desk.model().session().current())
                .contains(desk.model().table().laid().get(1).ref());
        desk.press(".");
        assertThat(desk.sees()).isEqualTo(What.BLACK);
        desk.press(".");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void theStartButtonThatSendsF5AndEscapeInTurnNeverTakesTheCardAway() {
        desk.press("PAGE_DOWN");
        for (int turn = 0; turn < 3; turn++) {
            desk.press("F5");
            assertThat(desk.sees()).isEqualTo(What.CARD);
            desk.press("ESCAPE");
            assertThat(desk.sees()).isEqualTo(What.CARD);
        }
        PureDesk other = new PureDesk("1.1").press("PAGE_DOWN", "ESCAPE", "F5");
        assertThat(other.sees()).isEqualTo(What.CARD);
    }

    @Test
    void aKensingtonClickerMakesTheWallBlackWithItsOwnKey() {
        desk.press("PAGE_DOWN", "F5", "B");
        assertThat(desk.sees()).isEqualTo(What.BLACK);
        desk.press("ESCAPE");
        assertThat(desk.sees()).isEqualTo(What.CARD);
        desk.press("B", "B");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void escapeShowsTheWholeCardAgainBeforeItDoesNothing() {
        desk.press("D", "F5").perform(new ZoomTo(Zoom.round(new Vec(0.5, 0.3), 0.5)));
        assertThat(desk.sees()).isEqualTo(What.PART);
        desk.press("F", "ESCAPE");
        assertThat(desk.sees()).as("the wall that stood still first").isEqualTo(What.PART);
        desk.press("ESCAPE");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void oneKeyLeadsThroughThePhasesOneLeadsBackAndOneGivesAMinuteMore() {
        desk.perform(new Choose(PureDesk.card("energizer-6"))).press("F5", "E", "M");
        assertThat(desk.model().session().projection().timer()).isEmpty();
        desk.press("R");
        assertThat(phase()).isEqualTo("1 of 3, 180 s");
        assertThat(ProjectorFrame.timerOf(desk.model().session())).isPresent();
        assertThat(courses()).containsExactly(Course.NOW, Course.TO_COME, Course.TO_COME);
        desk.press("M", "R");
        assertThat(phase()).isEqualTo("2 of 3, 300 s");
        assertThat(courses()).containsExactly(Course.DONE, Course.NOW, Course.TO_COME);
        desk.press("E");
        assertThat(phase()).as("what was added stays").isEqualTo("1 of 3, 240 s");
        desk.press("E", "R", "R", "R", "R");
        assertThat(phase()).isEqualTo("3 of 3, 600 s");
    }

    @Test
    void aTimeThatWasTakenOffTheWallStaysOffItAndOtherCardsKeepThePhase() {
        desk.perform(new Choose(PureDesk.card("energizer-6"))).press("F5", "R").perform(new ShowTimer(false));
        assertThat(courses()).as("what the room sees").containsOnly(Course.NONE);
        desk.press("R", "D");
        assertThat(ProjectorFrame.timerOf(desk.model().session())).isEmpty();
        assertThat(phase()).isEqualTo("2 of 3, 300 s");
        desk.press("R");
        assertThat(phase()).isEqualTo("3 of 3, 600 s");
    }

    @Test
    void theGroupsPageNumberIsOnTheWallAtOnceAndUndoPutsItBack() {
        CardRef energizer = PureDesk.card("energizer-6");
        desk.perform(new Choose(energizer)).press("F5");
        assertThat(words()).contains("bladzijde 38 ");
        WriteField other = new WriteField(FieldKey.number(energizer, "page"), Optional.of(new FieldValue.Number(41)));
        desk.perform(other);
        assertThat(words()).contains("bladzijde 41 ");
        desk.press("F").perform(new Undo());
        assertThat(words()).as("a wall that stands still").contains("bladzijde 41 ");
        desk.press("F");
        assertThat(words()).contains("bladzijde 38 ");
    }

    @Test
    void theKeysThatGoOnLeadThroughTheSentencesOfTheCircleAndThenToTheNextCard() {
        desk.perform(new Choose(PureDesk.card("energizer-1"))).press("F5");
        desk.perform(new ShowWork(new Shown.Work("circle", "example-4", Set.of(), false)));
        desk.press("PAGE_DOWN");
        assertThat(shownView()).contains("example-5");
        desk.press("PAGE_UP", "PAGE_UP");
        assertThat(shownView()).contains("example-3");
        desk.press("RIGHT", "RIGHT");
        assertThat(desk.laid()).isEqualTo(1);
        desk.press("RIGHT");
        assertThat(desk.laid()).isEqualTo(2);
        assertThat(shownView()).isEmpty();
    }

    private Optional<String> shownView() {
        return desk.model().session().projection().shown() instanceof Shown.Work work
                ? Optional.of(work.view())
                : Optional.empty();
    }

    private String words() {
        return ((ProjectorFrame.Showing) desk.frame()).content().words();
    }

    private String phase() {
        RoundTimer timer = desk.model().session().projection().timer().orElseThrow();
        RoundPhase phase = timer.phase().orElseThrow();
        return phase.number() + " of " + phase.of() + ", " + timer.total().toSeconds() + " s";
    }

    private List<Course> courses() {
        return ((ProjectorFrame.Showing) desk.frame())
                .content().all(Part.Timed.class).stream()
                        .map(Part.Timed::course)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE_DOWN", "PAGE_UP", "RIGHT", "SPACE", "ENTER", "BACK_SPACE", "P"})
    void theKeysThatGoOnOnlyUncoverTheWall(String key) {
        desk.press("D", "D", "F5", "W");
        var before = desk.model().session().current();
        desk.press(key);
        assertThat(desk.sees()).isEqualTo(What.CARD);
        assertThat(desk.model().session().current()).isEqualTo(before);
        assertThat(desk.laid()).isEqualTo(2);
    }

    @Test
    void theButtonsOnTheDeskGoOnUnderTheCover() {
        desk.press("D", "F5", "B").perform(ActionCommands.forward(desk.model()));
        assertThat(desk.laid()).isEqualTo(2);
        assertThat(desk.sees()).isEqualTo(What.BLACK);
    }

    @Test
    void blackAndWhiteTakeEachOthersPlace() {
        desk.press("D", "F5", "B", "W");
        assertThat(desk.sees()).isEqualTo(What.WHITE);
        desk.press(",");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void theDeskMovesOnWhileTheWallStandsStill() {
        desk.press("D", "F5", "F");
        ProjectorFrame before = desk.frame();
        desk.press("PAGE_DOWN");
        assertThat(desk.laid()).isEqualTo(2);
        assertThat(desk.sees()).isEqualTo(What.FROZEN);
        assertThat(desk.frame()).isEqualTo(before);
        desk.press("F");
        assertThat(desk.sees()).isEqualTo(What.CARD);
        assertThat(desk.frame()).isNotEqualTo(before);
    }

    @Test
    void anEmptyWallCanStandStillToo() {
        desk.press("D", "F");
        assertThat(desk.sees()).isEqualTo(What.FROZEN_EMPTY);
        assertThat(desk.model().onWall()).isFalse();
        desk.press("F5");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void escapeLeavesTheCoverThenTheFreezeThenNothing() {
        desk.press("D", "F5", "F", "B")
                .perform(new WriteNote(desk.model().table().laid().getFirst().ref(), "Sem"));
        assertThat(desk.sees()).isEqualTo(What.BLACK);
        desk.press("ESCAPE");
        assertThat(desk.sees()).isEqualTo(What.FROZEN);
        desk.press("ESCAPE");
        assertThat(desk.sees()).isEqualTo(What.CARD);
        var settled = desk.model().session();
        desk.press("ESCAPE", "ESCAPE");
        assertThat(desk.model().session()).isEqualTo(settled);
    }

    @Test
    void hidingTheCardAlsoTakesAFrozenOneOffTheWall() {
        desk.press("D", "F5", "F", "H");
        assertThat(desk.sees()).isEqualTo(What.NOTHING);
        desk.press("H");
        assertThat(desk.sees()).isEqualTo(What.CARD);
    }

    @Test
    void nothingIsShownBeforeTheFirstCard() {
        desk.press("F5", "H");
        assertThat(desk.sees()).isEqualTo(What.NOTHING);
        desk.press("D");
        assertThat(desk.sees()).isEqualTo(What.NOTHING);
    }

    @Test
    void aLongCardIsGoneThroughPageByPage() {
        desk.press("D").perform(new Choose(PureDesk.card("app-voorbereiding"))).press("F5");
        int pages = desk.model().pages();
        assertThat(pages).isGreaterThan(1);
        for (int page = 1; page < pages; page++) {
            assertThat(ProjectorStatus.shown(desk.model()).page()).isEqualTo(new ProjectorFrame.Page(page, pages));
            desk.press("PAGE_DOWN");
        }
        assertThat(desk.laid()).isEqualTo(2);
        desk.press("PAGE_DOWN");
        assertThat(desk.laid()).isEqualTo(3);
        desk.press("PAGE_UP", "PAGE_UP");
        assertThat(desk.model().session().current())
                .contains(desk.model().table().laid().getFirst().ref());
    }

    @Test
    void aPageIsTurnedBackBeforeTheCardIs() {
        desk.press("D").perform(new Choose(PureDesk.card("app-voorbereiding"))).press("PAGE_DOWN", "PAGE_UP");
        assertThat(desk.model().session().current()).contains(PureDesk.card("app-voorbereiding"));
        assertThat(desk.model().page()).isZero();
    }

    @Test
    void aCoverLiesOverAnEmptyWallAsWell() {
        desk.perform(new CoverWall(WallCover.WHITE));
        assertThat(desk.sees()).isEqualTo(What.WHITE);
    }
}
