package nl.driehoek.deck.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.CardContent;

/**
 * The pages of cards, each content cut once for as long as it stays the same; keeps the 32 that were asked for last. Used on
 * one thread.
 */
public final class PageCache {
    private static final int MOST = 32;

    private final Map<Key, List<CardContent>> cut = new LinkedHashMap<>(MOST, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<CardContent>> eldest) {
            return size() > MOST;
        }
    };

    /** The pages of a card, as {@link CardPages#of(Card)} cuts them. */
    public List<CardContent> of(Card card) {
        return of(card, Map.of(), () -> CardContent.of(card));
    }

    /**
     * The pages of a card that is filled in.
     *
     * @param values what is filled in; where card and values are equal to those of an earlier call, so are the pages
     * @param content the card with these values; only asked for where its pages are not known
     */
    public List<CardContent> of(Card card, Object values, Supplier<CardContent> content) {
        return cut.computeIfAbsent(new Key(card, values), _ -> CardPages.of(content.get()));
    }

    private record Key(Card card, Object values) {}
}
