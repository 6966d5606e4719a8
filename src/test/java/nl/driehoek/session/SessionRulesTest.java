package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CutTo;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.session.SessionCommand.NameNext;
import nl.driehoek.session.SessionCommand.Next;
import nl.driehoek.session.SessionCommand.Previous;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionCommand.TurnPage;
import nl.driehoek.session.board.Participant;
import org.junit.jupiter.api.Test;

/** What comes of commands at the edges: the first and the last card, the shortest and the longest round, one participant. */
class SessionRulesTest {
    private static final CardRef ONE = RandomSession.pile().get(0);
    private static final CardRef TWO = RandomSession.pile().get(1);
    private static final CardRef THREE = RandomSession.pile().get(2);

    private final RandomSession played = new RandomSession(1);

    @Test
    void previousAndNextWalkOverTheTableAndStopAtItsEnds() {
        played.perform(new Choose(ONE));
        assertThat(played.perform(new Previous())).isEmpty();
        played.perform(new Choose(TWO));
        played.perform(new Choose(THREE));
        assertThat(played.perform(new Previous())).contains(new SessionEvent.CardOpened(TWO));
        assertThat(played.perform(new Previous())).contains(new SessionEvent.CardOpened(ONE));
        assertThat(played.perform(new Next())).contains(new SessionEvent.CardOpened(TWO));
        assertThat(played.perform(new Next())).contains(new SessionEvent.CardOpened(THREE));
        assertThat(played.perform(new Next())).get().isInstanceOf(SessionEvent.CardDrawn.class);
    }

    @Test
    void aPageIsTurnedOnlyWhereACardLiesAndItIsAnotherOne() {
        assertThat(played.perform(new TurnPage(1))).isEmpty();
        played.perform(new Draw());
        assertThat(played.perform(new TurnPage(-1))).isEmpty();
        assertThat(played.perform(new TurnPage(0))).isEmpty();
        assertThat(played.perform(new TurnPage(1))).contains(new SessionEvent.PageTurned(1));
    }

    @Test
    void aRoundTakesSomeTimeAndADayAtMost() {
        assertThat(played.perform(new StartTimer(Duration.ZERO))).isEmpty();
        assertThat(played.perform(new StartTimer(Duration.ofHours(24).plusSeconds(1))))
                .isEmpty();
        assertThat(played.perform(new StartTimer(Duration.ofHours(24)))).isPresent();
        assertThat(played.perform(new StartTimer(Duration.ofSeconds(1)))).isPresent();
    }

    @Test
    void thePileIsCutToACardBelowItsTopOnly() {
        List<CardRef> pile = played.session().board().table().pile();
        assertThat(played.perform(new CutTo(pile.getFirst()))).isEmpty();
        assertThat(played.perform(new CutTo(new CardRef("kit", "nergens")))).isEmpty();
        assertThat(played.perform(new CutTo(pile.get(1)))).contains(new SessionEvent.PileCut(pile.get(1)));
    }

    @Test
    void whoJoinsGetsAnIdThatIsFreeAndANameOfTheirOwn() {
        assertThat(played.perform(new Join("  "))).isEmpty();
        assertThat(played.perform(new Join(" Sam ")))
                .contains(new SessionEvent.ParticipantJoined(new Participant("p3", "Sam 2")));
        assertThat(played.perform(new Join("Noor")))
                .contains(new SessionEvent.ParticipantJoined(new Participant("p4", "Noor")));
    }

    @Test
    void turnsAreTakenByTwoAtLeastAndByThoseInTheCircle() {
        Session alone = Session.of(List.of(new Entry(
                1,
                played.entries().getFirst().at(),
                new SessionEvent.Started(new SessionSetup(
                        "", List.of(new Participant("p1", "Sam")), List.of(), RandomSession.pile())))));
        assertThat(SessionRules.decide(alone, new StartTurns())).isEqualTo(Optional.empty());
        assertThat(played.perform(new StartTurns())).contains(new SessionEvent.TurnsBegan(List.of("p1", "p2")));
        assertThat(played.perform(new NameNext("p9"))).isEmpty();
        String next = played.session().board().turns().next().orElseThrow();
        assertThat(played.perform(new NameNext(next))).isEmpty();
    }
}
