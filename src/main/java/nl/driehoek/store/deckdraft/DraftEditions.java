package nl.driehoek.store.deckdraft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Whole;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.PictureShelf;

/** Makes drafts of editions, and deck files of drafts. */
public final class DraftEditions {
    private static final String FIRST = "1.0.0";

    private DraftEditions() {}

    /** A draft of these editions of one deck, at least one. */
    public static DeckDraft opened(List<Edition> editions) {
        Map<Locale, Members> decks = new LinkedHashMap<>();
        for (Edition edition : editions) {
            decks.put(edition.deck().info().language(), deck((Members) TreeJson.read(edition.json())));
        }
        return new DeckDraft(decks);
    }

    private static Members deck(Members file) {
        Members deck = file.without("format").without("id").without("version");
        return deck.with(
                "sets",
                new Items(deck.items("sets").stream().map(DraftEditions::set).toList()));
    }

    private static Tree set(Tree tree) {
        return tree instanceof Members set
                ? set.with(
                        "cards",
                        new Items(set.items("cards").stream()
                                .map(card -> card instanceof Members members ? NamedItems.card(members) : card)
                                .toList()))
                : tree;
    }

    /** The deck files that a draft becomes under this id and version, by language. */
    public static Map<Locale, String> texts(DeckDraft draft, String id, String version) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        draft.written().forEach((language, deck) -> texts.put(language, text(deck, id, version)));
        return texts;
    }

    private static String text(Members deck, String id, String version) {
        Members file = Members.NONE.with("format", new Whole(1)).with("id", id).with("version", version);
        for (var member : deck.all().entrySet()) {
            file = file.with(member.getKey(), member.getValue());
        }
        return TreeJson.write(file);
    }

    /** What a draft is so far in each of its languages, with its problems. */
    public static Map<Locale, DeckReader.Attempt> attempts(DeckDraft draft, PictureShelf pictures) {
        Map<Locale, DeckReader.Attempt> attempts = new LinkedHashMap<>();
        texts(draft, "deck", FIRST)
                .forEach((language, text) -> attempts.put(language, new DeckReader(pictures).attempt("", text)));
        return attempts;
    }

    /** The editions that a draft becomes; empty where a problem is an error. */
    public static Optional<List<Edition>> editions(DeckDraft draft, String id, String version, PictureShelf pictures) {
        List<Edition> editions = new ArrayList<>();
        for (String text : texts(draft, id, version).values()) {
            new DeckReader(pictures).read("", text).edition().ifPresent(editions::add);
        }
        return Optional.of(editions)
                .filter(sound -> sound.size() == draft.editions().size());
    }

    /** The version after the highest of some, or the first one. */
    public static String next(List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition.deck().info())
                .reduce((one, other) -> one.isOlderThan(other) ? other : one)
                .map(info -> next(info.version()))
                .orElse(FIRST);
    }

    private static String next(String version) {
        int dot = version.lastIndexOf('.') + 1;
        int last = Integer.parseInt(version.substring(dot));
        return version.substring(0, dot) + Math.min(last + 1, 999_999_999);
    }
}
