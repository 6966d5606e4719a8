package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;

/** A change in one place of a {@link Tree}; where there is no such place it changes nothing. */
public sealed interface Edit {

    /** Where it changes something. */
    Pointer place();

    /** The same change below another place. */
    Edit below(Pointer outer);

    /** A value stands there from now on, whatever stood there before. */
    record Put(Pointer place, Tree value) implements Edit {
        @Override
        public Put below(Pointer outer) {
            return new Put(place.below(outer), value);
        }
    }

    /** Nothing stands there any more; what follows in a list moves up. */
    record Drop(Pointer place) implements Edit {
        @Override
        public Drop below(Pointer outer) {
            return new Drop(place.below(outer));
        }
    }

    /**
     * One more item comes into the list there, which begins with it where there is none.
     *
     * @param index from 0
     */
    record Insert(Pointer place, int index, Tree value) implements Edit {
        @Override
        public Insert below(Pointer outer) {
            return new Insert(place.below(outer), index, value);
        }
    }

    /**
     * An item of the list there goes elsewhere in it.
     *
     * @param from index, from 0
     * @param to index afterwards, from 0
     */
    record Move(Pointer place, int from, int to) implements Edit {
        @Override
        public Move below(Pointer outer) {
            return new Move(place.below(outer), from, to);
        }
    }

    /** What a tree becomes. */
    default Tree apply(Tree tree) {
        return changed(tree, place().parts(), old -> switch (this) {
            case Put put -> Optional.of(put.value());
            case Drop _ -> Optional.empty();
            case Insert insert -> Optional.of(list(old).with(insert.index(), insert.value()));
            case Move move -> old.map(_ -> list(old).moved(move.from(), move.to()));
        });
    }

    private static Items list(Optional<Tree> tree) {
        return tree.filter(Items.class::isInstance).map(Items.class::cast).orElse(Items.NONE);
    }

    private static Tree changed(Tree tree, List<String> parts, Function<Optional<Tree>, Optional<Tree>> how) {
        if (parts.isEmpty()) {
            return how.apply(Optional.of(tree)).orElse(tree);
        }
        String part = parts.getFirst();
        Optional<Tree> old = tree.child(part);
        Optional<Tree> next = parts.size() == 1
                ? how.apply(old)
                : old.map(child -> changed(child, parts.subList(1, parts.size()), how));
        return next.equals(old) ? tree : replaced(tree, part, next);
    }

    private static Tree replaced(Tree tree, String part, Optional<Tree> next) {
        return switch (tree) {
            case Members members -> next.map(value -> members.with(part, value)).orElse(members.without(part));
            case Items items -> replaced(items, Pointer.index(part), next);
            default -> tree;
        };
    }

    private static Items replaced(Items items, int index, Optional<Tree> next) {
        if (index < 0 || index >= items.all().size()) {
            return items;
        }
        List<Tree> all = new ArrayList<>(items.all());
        all.remove(index);
        next.ifPresent(value -> all.add(index, value));
        return new Items(all);
    }
}
