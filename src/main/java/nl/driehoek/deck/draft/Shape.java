package nl.driehoek.deck.draft;

import java.util.List;
import nl.driehoek.deck.draft.Tree.Members;

/** What can be filled in under one key of an object in a deck file. */
public sealed interface Shape {
    /** The key. */
    String key();

    /** The word under which it is known to the reader; unlike the key it says in which object it stands where that matters. */
    String name();

    /** Whether the deck is not sound without it. */
    boolean required();

    /** A text on one line. */
    record Line(String key, String name, boolean required) implements Shape {}

    /** A text in CommonMark, in any number of lines. */
    record Prose(String key, String name, boolean required) implements Shape {}

    /** A whole number from {@code least} to {@code most}. */
    record Number(String key, String name, boolean required, int least, int most) implements Shape {}

    /** Two whole numbers from 1 to {@code most}, the least and the most. */
    record Range(String key, String name, int most) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** Yes or no; no where nothing stands there. */
    record Switch(String key, String name) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** One of some words. */
    record Choice(String key, String name, boolean required, List<String> words) implements Shape {}

    /** Some words out of these, in the order of these. */
    record Several(String key, String name, List<String> words) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** The numbers, from 1, of goals of the card's set. */
    record Aims(String key, String name) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** The id of one of the deck's themes. */
    record Themed(String key, String name) implements Shape {
        @Override
        public boolean required() {
            return true;
        }
    }

    /**
     * Ids of other cards of the deck.
     *
     * @param definitions whether they are of definition cards
     */
    record Cards(String key, String name, boolean definitions) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** The id of a definition card of the deck. */
    record OneCard(String key, String name) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /** A picture with the words that go with it. */
    record Picture(String key, String name) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }

    /**
     * A list of texts.
     *
     * @param prose whether each may have more than one line
     */
    record Lines(String key, String name, boolean required, boolean prose) implements Shape {}

    /**
     * A list of objects.
     *
     * @param fields of each of them
     * @param fresh a new one, with an empty {@code id} where each has one of its own
     */
    record Groups(String key, String name, boolean required, List<Shape> fields, Members fresh) implements Shape {
        public Groups {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A list of ways of working: objects with the word of one under {@code way}.
     *
     * @param words of those that can be asked for
     */
    record Ways(String key, String name, List<String> words) implements Shape {
        @Override
        public boolean required() {
            return false;
        }
    }
}
