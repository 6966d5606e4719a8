package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.ink.Ink;
import org.junit.jupiter.api.Test;

class SessionDraftTest {
    @Test
    void oneOrManyNamesJoin() {
        SessionDraft draft = SessionDraft.EMPTY.joinedBy("Noor").joinedBy("A.B.; Sem;\tieder; Jan  Piet");
        assertThat(draft.names()).containsExactly("Noor", "A.B.", "Sem", "ieder", "Jan Piet");
    }

    @Test
    void nothingIsPassedOverAndTheSecondOfANameGetsANumber() {
        assertThat(SessionDraft.EMPTY.joinedBy("Noor").joinedBy(" , Noor ,").names())
                .containsExactly("Noor", "Noor 2");
    }

    @Test
    void whoLeavesIsGoneAndTheOthersStay() {
        SessionDraft draft = SessionDraft.EMPTY.joinedBy("Noor, Sem");
        assertThat(draft.leftBy("Noor").names()).containsExactly("Sem");
        assertThat(draft.leftBy("Ada")).isEqualTo(draft);
    }

    @Test
    void theCardsOfLastTimeAreLeftOutByOneChoiceAndComeBackByIt() {
        CardRef drawn = Shelves.ref("1.1-own");
        CardRef other = Shelves.ref("1.1-q1");
        SessionDraft draft = SessionDraft.EMPTY
                .choosing(Selection.NONE.toggle(List.of(drawn, other)))
                .following(
                        new Before(new Group("g", "7b"), List.of(), List.of()),
                        new Board(
                                List.of(new Participant("p1", "Noor")),
                                new Table(List.of(drawn.numbered(2), Before.CARD), List.of(), List.of()),
                                Writing.NONE,
                                Ink.NONE,
                                Turns.NONE));
        assertThat(draft.names()).containsExactly("Noor");
        assertThat(draft.last().cards()).containsExactly(drawn);
        assertThat(draft.played().cards()).containsExactlyInAnyOrder(drawn, other);
        assertThat(draft.leavingOut(true).played().cards()).containsExactly(other);
        assertThat(draft.leavingOut(true).chosen()).isEqualTo(draft.chosen());
        assertThat(draft.leavingOut(true).leavingOut(false)).isEqualTo(draft);
        assertThat(draft.leavingOut(true).alone().played()).isEqualTo(draft.chosen());
    }
}
