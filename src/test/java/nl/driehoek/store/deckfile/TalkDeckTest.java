package nl.driehoek.store.deckfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second deck, on conversations through the school year and in difficult moments, is whole in both languages. */
class TalkDeckTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void itHasSixSetsWithAllThatAFacilitatorNeeds(String language) {
        Deck deck = talk(language);
        assertThat(deck.info().language().toLanguageTag()).isEqualTo(language);
        assertThat(deck.sets()).extracting(CardSet::id).containsExactly("1", "2", "3", "4", "5", "6");
        for (CardSet set : deck.sets()) {
            assertThat(set.guide().goals()).as(set.id()).isNotEmpty();
            assertThat(set.guide().method()).as(set.id()).isNotBlank();
            assertThat(set.guide().background()).as(set.id()).isNotBlank();
            assertThat(set.guide().reading().sources()).as(set.id()).isNotEmpty();
            assertThat(set.cards()).as(set.id()).hasSizeBetween(3, 8);
            assertThat(set.drawable()).as(set.id()).isNotEmpty();
        }
    }

    @Test
    void theEightPointsTheSevenPreparationsAndTheThreeConversationsAreThere() {
        assertThat(card("4-punten", Card.Overview.class)
                        .columns()
                        .getFirst()
                        .sections()
                        .getFirst()
                        .items())
                .hasSize(8);
        assertThat(card("6-voorbereiding", Card.Checklist.class).phases().stream()
                        .mapToInt(phase -> phase.items().size())
                        .sum())
                .isEqualTo(7);
        assertThat(card("2-gesprekken", Card.Overview.class).columns()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySetAndEveryCardTellsTheFacilitatorHowToLeadIt(String language) {
        for (CardSet set : talk(language).sets()) {
            assertThat(set.guide().outline().summary()).as(set.id()).isNotBlank();
            assertThat(set.guide().outline().minutes()).as(set.id()).isPresent();
            assertThat(set.guide().outline().group()).as(set.id()).isPresent();
            assertThat(set.guide().outline().materials()).as(set.id()).isNotEmpty();
            for (Card card : set.cards()) {
                CardGuide guide = set.cardGuide(card.id());
                assertThat(guide.minutes()).as(card.id()).isPresent();
                assertThat(guide.mode()).as(card.id()).isNotEmpty();
                assertThat(guide.followUps()).as(card.id()).hasSizeBetween(2, 3);
                assertThat(guide.ifStuck()).as(card.id()).isNotBlank();
                assertThat(guide.aims()).as(card.id()).isNotEmpty();
            }
        }
    }

    private static <T extends Card> T card(String id, Class<T> kind) {
        return kind.cast(talk("nl").card(id).orElseThrow());
    }

    private static Deck talk(String language) {
        Path file = Path.of(
                System.getProperty("driehoek.basedir", "."), "decks", "gesprekken-met-ouders." + language + ".json");
        DeckReader.Result result = new DeckReader().read(file);
        assertThat(result.problems()).isEmpty();
        return result.edition().orElseThrow().deck();
    }
}
