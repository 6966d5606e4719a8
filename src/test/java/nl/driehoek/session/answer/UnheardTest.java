package nl.driehoek.session.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.AddToAnswer;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.Join;
import nl.driehoek.session.SessionCommand.PassTurn;
import nl.driehoek.session.SessionCommand.StartTurns;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import org.junit.jupiter.api.Test;

/** Who was not heard for a while. */
class UnheardTest {
    private Session session = start("Anna", "Bas", "Chris");

    @Test
    void whoIsHeardOnNoneOfThreeCardsIsNamedAndNotBefore() {
        talk("p1", "p2");
        talk("p1");
        talk("p2");
        assertThat(unheard()).as("the third card is still talked over").isEmpty();
        perform(new Draw());
        assertThat(unheard()).containsExactly("p3");
        say("p3");
        assertThat(unheard()).isEmpty();
        perform(new SessionCommand.Undo());
        assertThat(unheard()).containsExactly("p3");
    }

    @Test
    void whoWasHeardLongestAgoComesFirst() {
        talk("p1", "p2");
        talk("p1");
        talk("p1");
        talk("p1");
        perform(new Draw());
        assertThat(unheard()).containsExactly("p3", "p2");
    }

    @Test
    void cardsOnWhichNobodyInParticularWasHeardDoNotCount() {
        for (int i = 0; i < 6; i++) {
            talk(FieldKey.GROUP);
        }
        perform(new Draw());
        assertThat(unheard()).isEmpty();
    }

    @Test
    void whoFillsInAFieldOrHasACardOrTheTurnIsHeard() {
        perform(new StartTurns());
        talk("p1");
        talk();
        talk();
        perform(new Draw());
        assertThat(unheard()).isEmpty();
        perform(new SessionCommand.StopTurns());
        perform(new SessionCommand.WriteField(
                new FieldKey(session.current().orElseThrow(), "doel", "p2"), FieldValue.tick(true)));
        perform(new Draw());
        talk("p1");
        talk("p1");
        assertThat(unheard()).doesNotContain("p1", "p2");
        perform(new PassTurn());
    }

    @Test
    void whoJoinedLaterCountsFromTheFirstTimeTheyAreHeard() {
        talk("p1", "p2", "p3");
        talk("p1", "p2", "p3");
        talk("p1", "p2", "p3");
        perform(new Join("Dora"));
        perform(new Draw());
        assertThat(unheard()).isEmpty();
        say("p4");
        for (int i = 0; i < 3; i++) {
            talk("p1", "p2", "p3");
        }
        perform(new Draw());
        assertThat(unheard()).containsExactly("p4");
    }

    @Test
    void withoutNamesThereIsNobody() {
        session = start();
        for (int i = 0; i < 6; i++) {
            talk(FieldKey.GROUP);
        }
        assertThat(unheard()).isEmpty();
    }

    @Test
    void inRandomSessionsWhoIsNamedSaidNothingOnTheCardThatLiesThereAndSomebodyElseDid() {
        for (int seed = 0; seed < 200; seed++) {
            session = new RandomSession(seed).play(120).session();
            for (String who : unheard()) {
                CardRef card = session.current().orElseThrow();
                assertThat(session.board().writing().text(FieldKey.answer(card, who)))
                        .isEmpty();
                assertThat(session.board().participant(who)).isPresent();
                assertThat(Unheard.talkedOver(session.board(), session.current()))
                        .isGreaterThanOrEqualTo(Unheard.CARDS);
            }
        }
    }

    /** A card on which these are heard. */
    private void talk(String... who) {
        perform(new Draw());
        Arrays.stream(who).forEach(this::say);
    }

    private void say(String who) {
        perform(new AddToAnswer(FieldKey.answer(session.current().orElseThrow(), who), "ja"));
    }

    private List<String> unheard() {
        Set<String> start =
                session.setup().participants().stream().map(Participant::id).collect(Collectors.toSet());
        return Unheard.of(session.board(), session.current(), start);
    }

    private void perform(SessionCommand command) {
        SessionRules.decide(session, command)
                .ifPresent(event -> session = session.apply(new Entry(session.last() + 1, Instant.EPOCH, event)));
    }

    private static Session start(String... names) {
        List<Participant> people = IntStream.range(0, names.length)
                .mapToObj(i -> new Participant("p" + (i + 1), names[i]))
                .toList();
        List<CardRef> pile = IntStream.range(0, 30)
                .mapToObj(i -> new CardRef("kit", "q" + i))
                .collect(Collectors.toCollection(ArrayList::new));
        SessionSetup setup = new SessionSetup("", people, List.of(), pile);
        return Session.of(List.of(new Entry(1, Instant.EPOCH, new SessionEvent.Started(setup))));
    }
}
