package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.driehoek.control.Selection.Extent;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Library LIBRARY = Shelves.library();
    private static final Deck DECK = LIBRARY.decks().getFirst();
    private static final List<CardRef> SET = Selection.cardsOf(DECK, Shelves.set("1.1"));
    private static final List<CardRef> THEME =
            Selection.cardsOf(DECK, DECK.themes().getFirst());

    @Test
    void aSetIsChosenNotAtAllInPartOrWhole() {
        Selection one = Selection.NONE.toggle(SET.getFirst());
        assertThat(Selection.NONE.extent(SET)).isEqualTo(Extent.NONE);
        assertThat(one.extent(SET)).isEqualTo(Extent.SOME);
        assertThat(one.toggle(SET.get(1)).toggle(SET.get(2)).extent(SET)).isEqualTo(Extent.ALL);
    }

    @Test
    void toggleFillsUpWhatIsChosenInPartAndEmptiesWhatIsWhole() {
        Selection part = Selection.NONE.toggle(SET.getFirst());
        assertThat(part.toggle(SET).extent(SET)).isEqualTo(Extent.ALL);
        assertThat(part.toggle(SET).toggle(SET)).isEqualTo(Selection.NONE);
    }

    @Test
    void aThemeIsWholeExactlyWhenAllItsSetsAre() {
        Selection sets = DECK.setsOf(DECK.themes().getFirst()).stream()
                .map(set -> Selection.cardsOf(DECK, set))
                .reduce(Selection.NONE, Selection::toggle, (a, b) -> b);
        assertThat(sets.extent(THEME)).isEqualTo(Extent.ALL);
        assertThat(sets).isEqualTo(Selection.NONE.toggle(THEME));
    }

    @Test
    void twiceTheSameCardIsBackWhereItWasWhateverElseIsChosen() {
        Random random = new Random(7);
        List<CardRef> all = DECK.cards().map(DECK::ref).toList();
        Selection selection = Selection.NONE;
        for (int i = 0; i < 200; i++) {
            CardRef card = all.get(random.nextInt(all.size()));
            assertThat(selection.toggle(card).has(card)).isNotEqualTo(selection.has(card));
            assertThat(selection.toggle(card).toggle(card)).isEqualTo(selection);
            selection = selection.toggle(card);
        }
    }

    @Test
    void whatIsBroughtInAtAnyTimeIsNeverPartOfASet() {
        CardSet definitions = Shelves.set("definitions");
        assertThat(Selection.cardsOf(DECK, definitions)).isEmpty();
        assertThat(Selection.NONE.extent(Selection.cardsOf(DECK, definitions))).isEqualTo(Extent.NONE);
    }

    @Test
    void cardsComeInTheDecksOrderWhateverTheOrderOfChoosing() {
        Selection selection = Selection.NONE
                .toggle(Shelves.ref("2.1-q1"))
                .toggle(Shelves.ref("1.1-q2"))
                .toggle(Shelves.ref("1.1-q1"));
        assertThat(selection.in(LIBRARY))
                .containsExactly(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2"), Shelves.ref("2.1-q1"));
        assertThat(selection.sets(LIBRARY)).extracting(CardSet::id).containsExactly("1.1", "2.1");
    }

    @Test
    void cardsOfADeckThatIsGoneAreNotAtHand() {
        Selection selection = Selection.NONE.toggle(new CardRef("weg", "1.1-q1"));
        assertThat(selection.in(LIBRARY)).isEmpty();
        assertThat(selection.sets(LIBRARY)).isEmpty();
    }

    @Test
    void theThemeIsKnownWhileThereIsOnlyOne() {
        Selection one = Selection.NONE.toggle(SET);
        assertThat(one.theme(LIBRARY)).map(Theme::title).contains("Ouders");
        assertThat(one.toggle(Shelves.ref("2.1-q1")).theme(LIBRARY)).isEmpty();
        assertThat(Selection.NONE.theme(LIBRARY)).isEmpty();
    }
}
