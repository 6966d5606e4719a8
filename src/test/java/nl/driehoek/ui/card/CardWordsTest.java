package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import org.junit.jupiter.api.Test;

class CardWordsTest {
    private final Deck deck = DeckFixture.deck("ouderbetrokkenheid.nl.json");

    @Test
    void aCardIsHeardWithoutMarks() {
        assertThat(deck.cards().map(CardWords::of)).noneMatch(words -> words.contains("**") || words.contains("\n\n"));
    }

    @Test
    void allOfAChecklistIsHeard() {
        Card.Checklist list = (Card.Checklist) deck.card("app-checklist").orElseThrow();
        assertThat(CardWords.of(list))
                .contains(list.skills())
                .startsWith(list.title().orElseThrow());
        list.phases().forEach(phase -> assertThat(CardWords.of(list)).contains(phase.title()));
    }

    @Test
    void allOfATableIsHeardInOrder() {
        Card.Overview table = (Card.Overview) deck.card("3.2-doelen").orElseThrow();
        assertThat(CardWords.of(table))
                .containsSubsequence(table.columns().stream()
                        .map(Card.Overview.Column::title)
                        .toList());
    }
}
