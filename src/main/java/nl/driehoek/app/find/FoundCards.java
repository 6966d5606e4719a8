package nl.driehoek.app.find;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.app.platform.LogFile;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Language;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.SearchIndex;
import nl.driehoek.store.deckpack.DeckFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards and sets that were found in folders of decks.
 *
 * @param hits best first
 */
public record FoundCards(List<Hit> hits) {
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    public FoundCards {
        hits = List.copyOf(hits);
    }

    /** What these words find in decks of this language, or of another where a deck has no such edition. */
    public static FoundCards of(List<Path> folders, Language language, String words, Filter filter) {
        Library library = Library.of(DeckFolder.layered(folders), language.locale());
        LogFile.quietSearch();
        return new FoundCards(SearchIndex.of(library, DeckText::name).find(words, filter, MOST));
    }

    /** A line for each: its id, what it is called, and the set of a card. */
    public List<String> lines() {
        return hits.stream()
                .map(hit -> hit.id() + "  " + title(hit)
                        + hit.card().map(_ -> " (" + hit.set().caption() + ")").orElse(""))
                .toList();
    }

    /** All of it for a program. */
    public JsonNode json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode found = answer.putArray("hits");
        for (Hit hit : hits) {
            Optional<Card> card = hit.card();
            ObjectNode one = found.addObject().put("id", hit.id());
            one.put("kind", card.map(each -> each.kind().word()).orElse("set"));
            one.put("title", title(hit)).put("deck", hit.deck().id());
            one.put("set", hit.set().id()).put("setTitle", hit.set().title());
        }
        return answer;
    }

    private static String title(Hit hit) {
        return hit.title(LONGEST).line();
    }
}
