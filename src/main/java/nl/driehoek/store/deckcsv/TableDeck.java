package nl.driehoek.store.deckcsv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Role;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.store.deckfile.DeckReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a deck of a table. What stands in a cell is shown as it stands there: it is text, and no markup. */
public final class TableDeck {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    /** Nobody sees a text of nothing but these. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]*");

    private static final Pattern MARKUP = Pattern.compile("[\\\\*_`<\\[\\]{}|~]|^(?=[#>+-])|(?<=\\n)(?=[#>+-])");

    /** A deck keeps what it says about its terms; of a table nobody said any. */
    static final String LICENSE = "LicenseRef-unknown";

    private final CardTable table;
    private final TableWish wish;
    private final Function<String, Optional<Kind>> kinds;
    private final Map<String, ArrayNode> sets = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private TableDeck(CardTable table, TableWish wish, Function<String, Optional<Kind>> kinds) {
        this.table = table;
        this.wish = wish;
        this.kinds = kinds;
    }

    /**
     * The deck that a table becomes.
     *
     * @param id a sound id
     * @param kinds knows the kind of card that a word means
     * @return empty where no row has a card
     */
    public static Optional<Edition> of(
            CardTable table, TableWish wish, String id, Function<String, Optional<Kind>> kinds) {
        String json = new TableDeck(table, wish, kinds).json(id);
        return new DeckReader().read("", json).edition();
    }

    private String json(String id) {
        ObjectNode deck = JsonNodeFactory.instance.objectNode();
        deck.put("format", 1).put("id", id).put("language", wish.language().toLanguageTag());
        deck.put("version", "1.0.0").put("title", line(wish.title())).put("license", LICENSE);
        deck.putArray("themes").addObject().put("id", "1").put("title", line(wish.title()));
        ArrayNode all = deck.putArray("sets");
        for (int row = wish.first(); row < table.rows().size(); row++) {
            row(row, all);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(deck) + '\n';
    }

    private void row(int row, ArrayNode all) {
        String text = text(cell(row, Role.TEXT));
        if (UNSEEN.matcher(text).matches()) {
            return;
        }
        String title = line(cell(row, Role.TITLE));
        String named = line(cell(row, Role.SET));
        String set = named.isEmpty() ? line(wish.title()) : named;
        ArrayNode cards = sets.computeIfAbsent(set, key -> set(key, all));
        ObjectNode card = cards.addObject().put("id", id(set, cards));
        card.put("kind", kind(cell(row, Role.KIND), title).word());
        if (!title.isEmpty()) {
            card.put("title", title);
        }
        card.put("text", text);
    }

    private ArrayNode set(String title, ArrayNode all) {
        String id = "1." + (all.size() + 1);
        numbers.put(title, all.size() + 1);
        ObjectNode set = all.addObject();
        set.put("id", id).put("theme", "1").put("title", title);
        return set.putArray("cards");
    }

    private String id(String set, ArrayNode cards) {
        return "1." + numbers.get(set) + "-" + (cards.size());
    }

    /** Only what has a text and no more is read from a table; a card that needs a title and has none becomes a question. */
    private Kind kind(String word, String title) {
        return kinds.apply(word)
                .filter(kind -> kind.drawable() || !title.isEmpty())
                .filter(kind -> kind.compareTo(Kind.FORM) < 0)
                .orElse(Kind.QUESTION);
    }

    private String cell(int row, Role role) {
        return table.cell(row, wish.column(role));
    }

    static String text(String cell) {
        String lines = cell.replace("\r\n", "\n").replace('\r', '\n');
        String plain = NOT_IN_TEXT.matcher(lines).replaceAll(" ").strip();
        return MARKUP.matcher(plain).replaceAll("\\\\$0");
    }

    static String line(String cell) {
        String line = NOT_IN_TEXT
                .matcher(cell)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return UNSEEN.matcher(line).matches() ? "" : line;
    }
}
