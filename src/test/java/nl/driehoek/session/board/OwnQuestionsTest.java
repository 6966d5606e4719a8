package nl.driehoek.session.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Guide;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Discard;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import org.junit.jupiter.api.Test;

/** Several own questions of a group on one card of the deck. */
class OwnQuestionsTest {
    private static final CardRef OWN = new CardRef("kit", "1.1-own");

    private Session session = Session.of(List.of(new Entry(
            1, Instant.EPOCH, new SessionEvent.Started(new SessionSetup("", List.of(), List.of(), List.of(OWN))))));

    @Test
    void theNextOneIsTheFirstWithoutAQuestion() {
        assertThat(next()).isEqualTo(OWN);
        perform(new Choose(OWN));
        perform(new WordQuestion(OWN, "Wat helpt?"));
        assertThat(next()).isEqualTo(OWN.numbered(2));
        perform(new Choose(next()));
        assertThat(next()).as("one lies there empty").isEqualTo(OWN.numbered(2));
        perform(new WordQuestion(OWN.numbered(2), "En wie?"));
        assertThat(OwnQuestions.next(session.board(), OWN.numbered(2))).isEqualTo(OWN.numbered(3));
        assertThat(session.board().table().laid()).containsExactly(OWN, OWN.numbered(2));
    }

    @Test
    void oneThatWasDiscardedStaysAway() {
        perform(new Choose(OWN.numbered(2)));
        perform(new Discard());
        perform(new WordQuestion(OWN, "Wat helpt?"));
        assertThat(next()).isEqualTo(OWN.numbered(3));
    }

    @Test
    void aHundredQuestionsHaveAHundredCards() {
        for (int i = 1; i <= 100; i++) {
            assertThat(next()).isEqualTo(OWN.numbered(i));
            perform(new Choose(next()));
            perform(new WordQuestion(next(), "Vraag " + i));
        }
        assertThat(session.board().table().laid()).hasSize(100).doesNotHaveDuplicates();
        assertThat(session.board().table().pile()).isEmpty();
    }

    @Test
    void aNumberIsToldFromAnIdAndTakenOffAgain() {
        assertThat(OWN.isNumbered()).isFalse();
        assertThat(OWN.numbered(1)).isEqualTo(OWN);
        for (int n : new int[] {2, 9, 10, 99, 1234}) {
            assertThat(OWN.numbered(n).isNumbered()).isTrue();
            assertThat(OWN.numbered(n).original()).isEqualTo(OWN);
            assertThat(OWN.numbered(n).numbered(3)).isEqualTo(OWN.numbered(3));
        }
        assertThatThrownBy(() -> OWN.numbered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CardRef("kit", "1.1-own~1").isNumbered()).isFalse();
    }

    @Test
    void aDeckKnowsOnlyItsOwnQuestionCardsByANumber() {
        Card own = new Card.OwnQuestion(CardFace.of("1.1-own", "Welke vraag?"));
        Card question = new Card.Question(CardFace.of("1.1-q1", "Wat?"));
        CardSet set = new CardSet("1.1", "t", "Set", Guide.NONE, List.of(question, own), Map.of());
        Deck deck = new Deck(new Deck.Info("kit", Locale.ROOT, "1.0.0", "Kit", "CC0-1.0"), List.of(), List.of(set));
        assertThat(deck.card("1.1-own~2")).contains(own);
        assertThat(deck.setOf("1.1-own~12")).contains(set);
        assertThat(deck.card("1.1-q1~2")).isEmpty();
        assertThat(deck.setOf("1.1-q1~2")).isEmpty();
    }

    private CardRef next() {
        return OwnQuestions.next(session.board(), OWN);
    }

    private void perform(SessionCommand command) {
        SessionRules.decide(session, command)
                .ifPresent(event -> session = session.apply(new Entry(session.last() + 1, Instant.EPOCH, event)));
    }
}
