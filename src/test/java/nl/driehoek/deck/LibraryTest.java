package nl.driehoek.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void eachDeckStandsThereOnceInTheReadersLanguage() {
        Library library = Library.of(
                List.of(edition("kit", "en", 1), edition("kit", "nl", 1), edition("kit", "nl", 1)),
                Locale.of("nl", "NL"));
        assertThat(library.decks())
                .extracting(deck -> deck.info().language().getLanguage())
                .containsExactly("nl");
    }

    @Test
    void aDeckThatDoesNotSpeakTheReadersLanguageIsThereAllTheSame() {
        Library library = Library.of(List.of(edition("kit", "en", 1), edition("kit", "fr", 1)), Locale.of("nl"));
        assertThat(library.deck("kit").orElseThrow().info().language().getLanguage())
                .isEqualTo("en");
    }

    @Test
    void theDeckWithTheMostSetsStandsFirst() {
        Library library = Library.of(
                List.of(edition("a", "nl", 2), edition("b", "nl", 3), edition("c", "nl", 2)), Locale.of("nl"));
        assertThat(library.decks()).extracting(Deck::id).containsExactly("b", "a", "c");
    }

    private static Edition edition(String id, String language, int sets) {
        Deck.Info info = new Deck.Info(id, Locale.forLanguageTag(language), "1.0.0", id, "CC-BY-4.0");
        List<CardSet> some = IntStream.rangeClosed(1, sets)
                .mapToObj(n -> new CardSet("s" + n, "t", "Set", Guide.NONE, List.of()))
                .toList();
        return new Edition(new Deck(info, List.of(new Theme("t", "T")), some), id + language, "{}");
    }
}
