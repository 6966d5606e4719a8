package nl.driehoek.deck.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Text;

/** Ids of what is new in a deck. */
public final class Ids {
    private Ids() {}

    /** A wanted id, with a number behind it where it is taken. */
    public static String free(String wanted, Set<String> taken) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + '-' + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of all sets and cards in these decks. */
    static Set<String> all(Iterable<Members> decks) {
        Set<String> ids = new HashSet<>();
        for (Members deck : decks) {
            for (Members set : deck.each("sets")) {
                ids.add(set.text("id"));
                set.each("cards").forEach(card -> ids.add(card.text("id")));
            }
        }
        return ids;
    }

    /** A tree in which every empty id is filled in. */
    public static Tree filled(Tree tree, Supplier<String> fresh) {
        return switch (tree) {
            case Items(var all) ->
                new Items(all.stream().map(item -> filled(item, fresh)).toList());
            case Members members -> {
                Members next = members;
                for (String key : members.all().keySet()) {
                    Tree child = members.all().get(key);
                    boolean empty = key.equals("id") && child.equals(new Text(""));
                    next = next.with(key, empty ? new Text(fresh.get()) : filled(child, fresh));
                }
                yield next;
            }
            default -> tree;
        };
    }
}
