package nl.driehoek.store.deckdraft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Text;

/**
 * Gives options and items that are known by their place the ids that these places stand for, so that they can be moved without
 * what was filled in going elsewhere.
 */
final class NamedItems {
    private NamedItems() {}

    /** A card whose options and items all have ids. */
    static Members card(Members card) {
        return switch (card.text("kind")) {
            case "form" ->
                card.with(
                        "fields", mapped(card, "fields", field -> named(field, "options", "option-", new HashSet<>())));
            case "checklist" -> {
                Set<String> ids = new HashSet<>();
                yield card.with("phases", mapped(card, "phases", phase -> named(phase, "items", "item-", ids)));
            }
            default -> card;
        };
    }

    private static Items mapped(Members card, String key, UnaryOperator<Members> how) {
        return new Items(card.items(key).stream()
                .map(part -> part instanceof Members members ? how.apply(members) : part)
                .toList());
    }

    /** As the reader of decks counts: by how many ids differ so far. */
    private static Members named(Members part, String key, String prefix, Set<String> ids) {
        if (part.get(key).isEmpty()) {
            return part;
        }
        List<Tree> next = new ArrayList<>();
        for (Tree item : part.items(key)) {
            Tree named = item instanceof Text(String text)
                    ? Members.NONE.with("id", prefix + (ids.size() + 1)).with("text", text)
                    : item;
            ids.add(named instanceof Members members ? members.text("id") : "");
            next.add(named);
        }
        return part.with(key, new Items(next));
    }
}
