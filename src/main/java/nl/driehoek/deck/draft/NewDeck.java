package nl.driehoek.deck.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;

/** Makes decks and sets to begin with. */
public final class NewDeck {
    /** Of a deck in the making nobody said any terms. */
    private static final String LICENSE = "LicenseRef-unknown";

    private NewDeck() {}

    /**
     * A deck with one set, which holds one empty question.
     *
     * @param title of the deck
     * @param theme title of its only theme
     * @param set title of the set
     * @param fresh gives ids that differ
     */
    public static DeckDraft of(Locale language, String title, String theme, String set, Supplier<String> fresh) {
        Members group = Members.NONE.with("id", "1").with("title", theme);
        Members deck = Members.NONE
                .with("language", language.toLanguageTag())
                .with("title", title)
                .with("license", LICENSE)
                .with("themes", new Items(List.of(group)))
                .with("sets", new Items(List.of(set(fresh.get(), "1", set, fresh))));
        return new DeckDraft(Map.of(language, deck));
    }

    /** A set of a theme with one empty question. */
    public static Members set(String id, String theme, String title, Supplier<String> fresh) {
        Members card = CardDraft.of(fresh.get(), Kind.QUESTION, fresh);
        return Members.NONE
                .with("id", id)
                .with("theme", theme)
                .with("title", title)
                .with("cards", new Items(List.of(card)));
    }

    /** The theme of a set, or else the first of the deck; empty where it has none. */
    public static String theme(Members deck, Optional<String> set) {
        return set.flatMap(id -> DeckTree.find(deck, id))
                .map(found -> found.text("theme"))
                .or(() -> deck.each("themes").stream()
                        .map(theme -> theme.text("id"))
                        .findFirst())
                .orElse("");
    }

    /** A draft with this behind its title in each language. */
    public static DeckDraft titled(DeckDraft draft, String suffix) {
        Pointer title = Pointer.ROOT.then("title");
        DeckDraft next = draft;
        for (Locale language : draft.languages()) {
            String text = draft.in(language).text("title") + suffix;
            next = next.apply(new DeckEdit.Words(language, new Edit.Put(title, new Tree.Text(text))));
        }
        return next;
    }
}
