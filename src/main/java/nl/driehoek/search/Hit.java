package nl.driehoek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;

/** A card or a set that was found; what stands where in it is read when it is first asked for. */
public final class Hit {
    private final Entry entry;
    private final Sought sought;

    Hit(Entry entry, Sought sought) {
        this.entry = Objects.requireNonNull(entry);
        this.sought = Objects.requireNonNull(sought);
    }

    /** The deck that it is in. */
    public Deck deck() {
        return entry.deck();
    }

    /** The set, or that of the card. */
    public CardSet set() {
        return entry.set();
    }

    /** The card; empty where the set as a whole was found. */
    public Optional<Card> card() {
        return entry.card();
    }

    /** How sessions name the card; empty where the set as a whole was found. */
    public Optional<CardRef> ref() {
        return card().map(deck()::ref);
    }

    /** The id of the card, or of the set. */
    public String id() {
        return card().map(Card::id).orElse(set().id());
    }

    /**
     * What it is called, or a line of its text where it has no title, with what was looked for marked.
     *
     * @param longest characters, 1 or more; an ellipsis may follow
     */
    public Snippet title(int longest) {
        return snippet(Place.TITLE, entry.title(), longest);
    }

    /**
     * The places in which what was looked for stands, the title aside, those that say most first; where it is nowhere else, what
     * the text begins with.
     *
     * @param longest characters in a line, 1 or more; an ellipsis may follow
     */
    public List<Snippet> snippets(int longest) {
        List<Snippet> all = new ArrayList<>();
        for (Map.Entry<Place, String> text : entry.texts().entrySet()) {
            String beyond = text.getKey() == Place.TEXT ? entry.beyondTitle(text.getValue()) : text.getValue();
            if (!isSaid(text.getKey()) && !beyond.isEmpty()) {
                all.add(snippet(text.getKey(), beyond, longest));
            }
        }
        List<Snippet> found = all.stream().filter(Snippet::isFound).toList();
        return found.isEmpty() ? all.stream().limit(1).toList() : found;
    }

    /** Whether the title says it, or what shows a hit does. */
    private boolean isSaid(Place place) {
        return place == Place.TITLE || place == Place.KIND;
    }

    /** Its id, for whoever looks into what was found. */
    @Override
    public String toString() {
        return deck().id() + '/' + id();
    }

    private Snippet snippet(Place place, String text, int longest) {
        Morphology morphology = Morphology.of(deck().info().language());
        List<Words.Word> found = Words.of(text).stream()
                .filter(word -> sought.fits(morphology.forms(word.folded())))
                .toList();
        return Snippet.of(place, text, found, longest);
    }
}
