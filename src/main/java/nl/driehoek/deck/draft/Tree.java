package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A part of a deck file as it is being edited: any JSON value, sound or not yet. Immutable. */
public sealed interface Tree {

    /** A text, which may be empty. */
    record Text(String value) implements Tree {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /** A whole number. */
    record Whole(int value) implements Tree {}

    /** True or false. */
    record Flag(boolean value) implements Tree {}

    /** What no deck has a use for, such as a fraction, as it stands in the file. */
    record Other(String json) implements Tree {
        public Other {
            Objects.requireNonNull(json);
        }
    }

    /** A list. */
    record Items(List<Tree> all) implements Tree {
        /** No items. */
        public static final Items NONE = new Items(List.of());

        public Items {
            all = List.copyOf(all);
        }

        /** With one more at this index, from 0; at the nearest end where there is no such place. */
        public Items with(int index, Tree item) {
            List<Tree> next = new ArrayList<>(all);
            next.add(Math.clamp(index, 0, all.size()), item);
            return new Items(next);
        }

        /** With one of them elsewhere; as it is where there is none at {@code from}. */
        public Items moved(int from, int to) {
            if (from < 0 || from >= all.size()) {
                return this;
            }
            List<Tree> next = new ArrayList<>(all);
            Tree item = next.remove(from);
            next.add(Math.clamp(to, 0, next.size()), item);
            return new Items(next);
        }
    }

    /** An object; its members in order. */
    record Members(Map<String, Tree> all) implements Tree {
        /** No members. */
        public static final Members NONE = new Members(Map.of());

        public Members {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }

        /** The member of that key, if it is there. */
        public Optional<Tree> get(String key) {
            return Optional.ofNullable(all.get(key));
        }

        /** The text of that key; empty where there is none. */
        public String text(String key) {
            return all.get(key) instanceof Text(String value) ? value : "";
        }

        /** The items of that key; none where it is no list. */
        public List<Tree> items(String key) {
            return all.get(key) instanceof Items(List<Tree> items) ? items : List.of();
        }

        /** The objects in the list of that key. */
        public List<Members> each(String key) {
            return items(key).stream()
                    .filter(Members.class::isInstance)
                    .map(Members.class::cast)
                    .toList();
        }

        /** With this member, in place of the one of that key or as the last. */
        public Members with(String key, Tree value) {
            Map<String, Tree> next = new LinkedHashMap<>(all);
            next.put(key, value);
            return new Members(next);
        }

        /** With this text of that key. */
        public Members with(String key, String text) {
            return with(key, new Text(text));
        }

        /** Without the member of that key. */
        public Members without(String key) {
            Map<String, Tree> next = new LinkedHashMap<>(all);
            next.remove(key);
            return new Members(next);
        }
    }

    /** What stands at a place below this; empty where there is no such place. */
    default Optional<Tree> at(Pointer place) {
        Optional<Tree> found = Optional.of(this);
        for (String part : place.parts()) {
            found = found.flatMap(tree -> tree.child(part));
        }
        return found;
    }

    /** The member of a key, or the item at an index that is written as a number; empty where there is none. */
    default Optional<Tree> child(String part) {
        return switch (this) {
            case Members members -> members.get(part);
            case Items(List<Tree> all) -> {
                int index = Pointer.index(part);
                yield index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
