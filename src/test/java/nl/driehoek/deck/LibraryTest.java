package nl.driehoek.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void aCardThatALaterEditionDoesNotHaveIsReadInTheEarlierOne() {
        Edition first = version("1.0.0", "blijft", "gaat");
        Edition later = version("1.1.0", "blijft", "komt");
        Library library = new Library(List.of(first)).taking(List.of(later));
        assertThat(library.decks()).containsExactly(later.deck());
        assertThat(library.all()).containsExactly(later, first);
        assertThat(List.of("blijft", "komt"))
                .allMatch(card -> library.deckOf(new CardRef("kit", card)).equals(Optional.of(later.deck())));
        assertThat(library.deckOf(new CardRef("kit", "gaat"))).contains(first.deck());
        assertThat(library.deckOf(new CardRef("kit", "nooit"))).isEmpty();
        assertThat(library.taking(List.of(first)).decks()).containsExactly(first.deck());
    }

    @Test
    void onlyAnEditionThatSaysSomethingElseIsWorthTaking() {
        Edition played = version("1.2.0", "a", "b");
        Library library = new Library(List.of(played));
        assertThat(library.renewals(List.of(version("1.2.0", "a", "b"), version("1.3.0", "a", "b"))))
                .isEmpty();
        assertThat(library.renewals(List.of(version("1.1.9", "a", "c")))).isEmpty();
        Edition mended = version("1.2.0", "a", "c");
        Edition later = version("1.10.0", "a");
        assertThat(library.renewals(List.of(mended))).containsExactly(mended);
        assertThat(library.renewals(List.of(later))).containsExactly(later);
        assertThat(library.renewals(List.of(edition("kit", "en", 3), edition("ander", "nl", 3))))
                .isEmpty();
    }

    private static Edition version(String version, String... cards) {
        List<Card> questions = Stream.of(cards)
                .<Card>map(id -> new Card.Question(CardFace.of(id, "Vraag " + id)))
                .toList();
        Deck.Info info = new Deck.Info("kit", Locale.of("nl"), version, "Kit " + version, "CC-BY-4.0");
        CardSet set = new CardSet("s", "t", "Set", Guide.NONE, questions);
        return new Edition(
                new Deck(info, List.of(new Theme("t", "T")), List.of(set)), version + String.join(",", cards), "{}");
    }

    private static Edition edition(String id, String language, int sets) {
        Deck.Info info = new Deck.Info(id, Locale.forLanguageTag(language), "1.0.0", id, "CC-BY-4.0");
        List<CardSet> some = IntStream.rangeClosed(1, sets)
                .mapToObj(n -> new CardSet("s" + n, "t", "Set", Guide.NONE, List.of()))
                .toList();
        return new Edition(new Deck(info, List.of(new Theme("t", "T")), some), id + language, "{}");
    }
}
