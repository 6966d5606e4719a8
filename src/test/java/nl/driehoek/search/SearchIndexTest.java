package nl.driehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found where, how it is marked, and what filters leave out. */
class SearchIndexTest {
    private static final Path DECKS = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
    private static final SearchIndex INDEX =
            SearchIndex.of(Library.of(DeckFolder.read(List.of(DECKS)).editions(), Locale.of("nl")), DeckText::name);
    private static final int MANY = 500;

    @Test
    void whatWasLookedForIsMarkedInAnyForm() {
        Hit hit = hit("gesprek voorbereiden", "3.3");
        assertThat(marked(hit.title(80))).containsExactly("Oudergesprekken", "voorbereiding");
        Hit slip = hit("oudergesprken", "3.3");
        assertThat(marked(slip.title(80))).containsExactly("Oudergesprekken");
    }

    @Test
    void aHitSaysWhereItStands() {
        Hit hit = hit("sensitieve responsiviteit", "def-grondhouding");
        assertThat(hit.snippets(80)).first().satisfies(snippet -> {
            assertThat(snippet.place()).isEqualTo(Place.TEXT);
            assertThat(marked(snippet)).contains("Sensitieve", "responsiviteit");
            assertThat(snippet.line()).hasSizeLessThan(90);
        });
    }

    @Test
    void whereACardWithoutATitleSaysItBelowItsQuestionIsShownToo(@TempDir Path folder) throws IOException {
        String picture = "\"picture\": { \"file\": \"huis.png\", \"alt\": \"Een huis aan zee\" }";
        String card = "{ \"id\": \"c\", \"kind\": \"question\", \"text\": \"Waar woon je?\", " + picture + " }";
        Files.writeString(folder.resolve("eigen.json"), """
                { "format": 1, "id": "eigen", "language": "nl", "version": "1.0.0", "title": "Eigen", "license": "CC0-1.0",
                  "themes": [ { "id": "t", "title": "Alles" } ],
                  "sets": [ { "id": "s", "theme": "t", "title": "Wonen", "cards": [ %s ] } ] }
                """.formatted(card));
        Library own = Library.of(DeckFolder.read(List.of(folder)).editions(), Locale.of("nl"));
        Hit hit = SearchIndex.of(own, DeckText::name)
                .find("huis", Filter.NONE, MANY)
                .getFirst();
        assertThat(hit.title(80).line()).isEqualTo("Waar woon je?");
        assertThat(hit.snippets(80)).first().satisfies(snippet -> {
            assertThat(snippet.line()).isEqualTo("Een huis aan zee");
            assertThat(marked(snippet)).containsExactly("huis");
        });
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(ids("één gedeeld BELANG")).isEqualTo(ids("een gedeeld belang"));
        assertThat(ids("associeren")).isEqualTo(ids("Associëren")).contains("energizer-6");
    }

    @Test
    void aWordIsFoundAsItIsTyped() {
        String word = "ouderparticipatie";
        for (int length = 8; length <= word.length(); length++) {
            assertThat(ids(word.substring(0, length)).subList(0, 3)).contains("def-ouderparticipatie");
        }
    }

    @Test
    void filtersLeaveOutTheRest() {
        assertThat(INDEX.find("gesprek", Filter.NONE.inTheme(Optional.of("schooljaar")), MANY))
                .isNotEmpty()
                .allMatch(hit -> hit.set().theme().equals("schooljaar"));
        assertThat(INDEX.find("gesprek", Filter.NONE.inSet(Optional.of("3.1")), MANY))
                .isNotEmpty()
                .allMatch(hit -> hit.set().id().equals("3.1"));
        assertThat(INDEX.find("ouders", Filter.NONE.ofKinds(Set.of(Card.Kind.ENERGIZER)), MANY))
                .isNotEmpty()
                .allMatch(hit -> hit.card().orElseThrow().kind() == Card.Kind.ENERGIZER);
        assertThat(INDEX.find(" ", Filter.NONE.ofKinds(Set.of(Card.Kind.CASE)), MANY))
                .hasSize(1);
    }

    @Test
    void aNumberFindsItsSetAndItsCards() {
        assertThat(ids("1.3")).startsWith("1.3", "1.3-q1", "1.3-q2");
        assertThat(ids("3")).startsWith("3", "3-q1").contains("3.1", "3.2-q4");
        assertThat(ids("3.2 q4")).startsWith("3.2-q4");
        assertThat(ids("3.2 opdrachten")).startsWith("3.2-a1");
        assertThat(ids("9.9")).isEmpty();
    }

    @Test
    void whateverIsTypedIsAnswered() {
        Random random = new Random(11);
        String signs = "ab éÉ.-'’\"*?~+=(){}[]\\/:^&|!<>1 2\t😀ĳß";
        for (int i = 0; i < 400; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> typed.append(signs.charAt(at)));
            for (Hit hit : INDEX.find(typed.toString(), Filter.NONE, 3)) {
                assertThat(hit.title(20).line()).isNotBlank();
                hit.snippets(40).forEach(snippet -> assertThat(snippet.line()).isNotBlank());
            }
        }
    }

    @Test
    void anEmptyLibraryFindsNothing() {
        SearchIndex none = SearchIndex.of(new Library(List.of()), DeckText::name);
        assertThat(none.find("gesprek", Filter.NONE, MANY)).isEmpty();
        assertThat(none.find("", Filter.NONE, MANY)).isEmpty();
    }

    private static List<String> ids(String typed) {
        return INDEX.find(typed, Filter.NONE, MANY).stream().map(Hit::id).toList();
    }

    private static Hit hit(String typed, String id) {
        return INDEX.find(typed, Filter.NONE, MANY).stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> marked(Snippet snippet) {
        return snippet.pieces().stream().filter(Snippet.Piece::found).map(Snippet.Piece::text);
    }
}
