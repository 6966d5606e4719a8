package nl.driehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.store.deckpack.DeckFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a teacher types, and what should then stand on top. */
class QueriesTest {
    private static final Path HERE = Path.of(System.getProperty("driehoek.basedir", "."));
    private static final int TOP = 3;
    private static final Map<String, SearchIndex> INDEXES = Map.of("nl", index("nl"), "en", index("en"));

    private static SearchIndex index(String language) {
        return SearchIndex.of(
                Library.of(DeckFolder.read(List.of(HERE.resolve("decks"))).editions(), Locale.of(language)),
                DeckText::name);
    }

    static Stream<String[]> queries() {
        try {
            return Files.readAllLines(HERE.resolve("src/test/resources/search/queries.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsTypedWordByWordStandsFirst() {
        assertThat(INDEXES.get("nl").find("wat houdt educatief partnerschap voor jou i", Filter.NONE, TOP))
                .first()
                .extracting(Hit::id)
                .isEqualTo("2.1-q1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("queries")
    void theWantedOneIsAmongTheFirstThree(String language, String query, String wanted) {
        List<Hit> hits = INDEXES.get(language).find(query, Filter.NONE, TOP);
        assertThat(hits.stream().map(Hit::id)).contains(wanted);
    }
}
