package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Next;
import nl.driehoek.session.SessionCommand.PassTurn;
import nl.driehoek.session.SessionCommand.Redo;
import nl.driehoek.session.SessionCommand.Skip;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.StopTurns;
import nl.driehoek.session.SessionCommand.TakeEditions;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent.BoardEvent;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Projection;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every session, tried on many random ones. */
class SessionLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFoldOfTheEntriesIsTheLiveSession(long seed) {
        RandomSession played = new RandomSession(seed).play(120);
        Session folded = Session.of(played.entries());
        assertThat(folded.board()).isEqualTo(played.session().board());
        assertThat(folded.projection()).isEqualTo(played.session().projection());
        assertThat(folded.editions()).isEqualTo(played.session().editions());
        assertThat(folded.label()).isEqualTo(played.session().label());
        assertThat(folded.last()).isEqualTo(played.entries().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoAfterAStepIsTheOldBoardAndRedoTheNewOne(long seed) {
        RandomSession played = new RandomSession(seed).play(40);
        for (int i = 0; i < 60; i++) {
            Board before = played.session().board();
            Optional<BoardEvent> lastStep = played.session().history().undoable();
            Optional<SessionEvent> event = played.perform(played.command());
            boolean newStep = event.filter(BoardEvent.class::isInstance).isPresent();
            boolean wroteOn =
                    newStep && lastStep.filter(step -> isWriting(step)).isPresent();
            if (newStep && !wroteOn) {
                Board after = played.session().board();
                played.perform(new Undo());
                assertThat(played.session().board()).isEqualTo(before);
                played.perform(new Redo());
                assertThat(played.session().board()).isEqualTo(after);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allCanBeUndoneAndAllRedone(long seed) {
        RandomSession played = new RandomSession(seed).play(150);
        while (played.perform(new Redo()).isPresent()) {
            continue;
        }
        Board end = played.session().board();
        Board start = Session.of(played.entries().subList(0, 1)).board();
        while (played.perform(new Undo()).isPresent()) {
            continue;
        }
        assertThat(played.session().board()).isEqualTo(start);
        while (played.perform(new Redo()).isPresent()) {
            continue;
        }
        assertThat(played.session().board()).isEqualTo(end);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCardOfThePileIsEverLostOrDoubled(long seed) {
        RandomSession played = new RandomSession(seed);
        for (int i = 0; i < 150; i++) {
            played.play(1);
            Table table = played.session().board().table();
            List<CardRef> all = new ArrayList<>(table.pile());
            all.addAll(table.laid().stream()
                    .filter(card -> SessionRules.wasOnPile(played.session(), card))
                    .toList());
            all.addAll(table.discarded().stream()
                    .filter(card -> SessionRules.wasOnPile(played.session(), card))
                    .toList());
            assertThat(all).containsExactlyInAnyOrderElementsOf(RandomSession.pile());
            assertThat(table.laid()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoLeavesTheScreenAloneWhileItsCardIsOnTheTable(long seed) {
        RandomSession played = new RandomSession(seed).play(100);
        for (int i = 0; i < 40; i++) {
            Projection before = played.session().projection();
            played.perform(new Undo());
            Projection after = played.session().projection();
            assertThat(after.wall()).isEqualTo(before.wall());
            boolean stays = before.current()
                    .filter(played.session().board().table().laid()::contains)
                    .isPresent();
            if (stays) {
                assertThat(after).isEqualTo(before);
            }
            played.play(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCurrentCardAlwaysLiesOnTheTable(long seed) {
        RandomSession played = new RandomSession(seed);
        for (int i = 0; i < 150; i++) {
            played.play(1);
            List<CardRef> laid = played.session().board().table().laid();
            assertThat(played.session().current().isPresent()).isEqualTo(!laid.isEmpty());
            assertThat(laid).containsAll(played.session().current().stream().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHappensAlwaysChangesSomething(long seed) {
        RandomSession played = new RandomSession(seed);
        for (int i = 0; i < 150; i++) {
            Session before = played.session();
            if (played.perform(played.command()).isPresent()) {
                Session after = played.session();
                assertThat(after.board().equals(before.board())
                                && after.projection().equals(before.projection())
                                && after.editions().equals(before.editions())
                                && after.label().equals(before.label()))
                        .as("the last of %s", played.entries())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoTouchesNeitherWallNorTimer(long seed) {
        RandomSession played = new RandomSession(seed).play(120);
        Projection before = played.session().projection();
        played.perform(new Undo());
        assertThat(played.session().projection().wall()).isEqualTo(before.wall());
        assertThat(played.session().projection().timer()).isEqualTo(before.timer());
    }

    /** Whatever happens, a turn lies with somebody who takes part, and skipping never moves it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void turnsStayInTheCircleAndSkippingUsesNoneUp(long seed) {
        RandomSession played = new RandomSession(seed);
        for (int i = 0; i < 150; i++) {
            Turns before = played.session().board().turns();
            SessionCommand command = played.command();
            played.perform(command);
            Turns turns = played.session().board().turns();
            assertThat(turns.circle()).containsAll(turns.whose().stream().toList());
            assertThat(turns.circle()).containsAll(turns.next().stream().toList());
            assertThat(turns.next().isPresent()).isEqualTo(turns.areTaken());
            if (command instanceof Skip || command instanceof Discard) {
                assertThat(turns.whose()).isEqualTo(before.whose());
                assertThat(turns.next()).isEqualTo(before.next());
            }
        }
    }

    @Test
    void aCardPerPersonRoundTheCircleAndUndoGivesTheTurnBack() {
        RandomSession played = new RandomSession(5);
        played.perform(new StartTurns());
        played.perform(new Next());
        CardRef first = played.session().current().orElseThrow();
        assertThat(played.session().board().turns().whose()).contains("p1");
        played.perform(new Skip());
        CardRef other = played.session().current().orElseThrow();
        assertThat(played.session().board().turns().dealt())
                .containsOnlyKeys(other)
                .containsValue("p1");
        assertThat(other).isNotEqualTo(first);
        played.perform(new Next());
        assertThat(played.session().board().turns().whose()).contains("p2");
        assertThat(played.session().board().turns().next()).contains("p1");
        played.perform(new Undo());
        assertThat(played.session().board().turns().whose()).contains("p1");
        assertThat(played.session().current()).contains(other);
        played.perform(new PassTurn());
        assertThat(played.session().board().turns().dealt()).containsEntry(other, "p2");
        assertThat(played.session().board().table().laid()).hasSize(1);
        played.perform(new StopTurns());
        played.perform(new Draw());
        assertThat(played.session().board().turns().dealt()).containsOnlyKeys(other);
    }

    @Test
    void everyCardIsDrawnOnceAndASkippedOneComesBackAfterAllTheOthers() {
        RandomSession played = new RandomSession(7);
        played.perform(new Draw());
        CardRef skipped = played.session().current().orElseThrow();
        played.perform(new Skip());
        List<CardRef> drawn = new ArrayList<>(played.session().board().table().laid());
        while (played.perform(new Draw()).isPresent()) {
            drawn.add(played.session().current().orElseThrow());
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(RandomSession.pile());
        assertThat(drawn.getLast()).isEqualTo(skipped);
    }

    @Test
    void aSessionBeginsWithItsStart() {
        assertThatThrownBy(() -> Session.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEventOfANewerProgramIsPassedOver() {
        RandomSession played = new RandomSession(3).play(30);
        Session before = played.session();
        Session after = before.apply(new Entry(
                before.last() + 1, played.entries().getLast().at(), new SessionEvent.Unknown("stroke.drawn", 1, "{}")));
        assertThat(after.board()).isEqualTo(before.board());
        assertThat(after.projection()).isEqualTo(before.projection());
        assertThat(after.last()).isEqualTo(before.last() + 1);
    }

    private static boolean isWriting(BoardEvent event) {
        return event instanceof SessionEvent.FieldWritten
                || event instanceof SessionEvent.NoteWritten
                || event instanceof SessionEvent.QuestionWorded;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingEditionsLeavesAllThatWasWrittenAndWhatUndoDoes(long seed) {
        RandomSession played = new RandomSession(seed).play(80);
        Session before = played.session();
        assertThat(played.perform(new TakeEditions(List.of("nieuw")))).isPresent();
        Session after = played.session();
        assertThat(after.board()).isEqualTo(before.board());
        assertThat(after.projection()).isEqualTo(before.projection());
        assertThat(after.editions()).startsWith("nieuw").containsAll(before.editions());
        assertThat(SessionRules.decide(after, new Undo())).isEqualTo(SessionRules.decide(before, new Undo()));
        assertThat(SessionRules.decide(after, new Redo())).isEqualTo(SessionRules.decide(before, new Redo()));
        assertThat(played.perform(new TakeEditions(List.of("nieuw")))).isEmpty();
    }
}
