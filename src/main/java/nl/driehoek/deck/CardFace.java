package nl.driehoek.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.picture.Illustration;

/**
 * What every kind of card has.
 *
 * @param id unique in its deck
 * @param front what is printed on it, whatever its kind
 * @param see ids of the cards that this one leans on
 * @param reading works cited and addresses
 * @param activity how a group works with it
 */
public record CardFace(String id, Front front, List<String> see, Reading reading, Activity activity) {
    public CardFace {
        Objects.requireNonNull(id);
        Objects.requireNonNull(front);
        see = List.copyOf(see);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(activity);
    }

    /** A face without a picture. */
    public CardFace(String id, String title, String text, List<String> see, Reading reading, Activity activity) {
        this(id, new Front(title, text, Optional.empty()), see, reading, activity);
    }

    /** A face with an id and a text only. */
    public static CardFace of(String id, String text) {
        return new CardFace(id, "", text, List.of(), Reading.NONE, Activity.NONE);
    }

    /** One line; empty for kinds that are known by their text. */
    public String title() {
        return front.title();
    }

    /** The main text, with places for its numbers; never blank. */
    public String text() {
        return front.text();
    }

    /** The picture on it. */
    public Optional<Illustration> picture() {
        return front.picture();
    }

    /** The same face with another text. */
    public CardFace withText(String text) {
        return new CardFace(id, new Front(title(), text, picture()), see, reading, activity);
    }

    /** The same face with which a group works otherwise. */
    CardFace with(Activity newActivity) {
        return new CardFace(id, front, see, reading, newActivity);
    }

    /**
     * What is printed on a card, whatever its kind.
     *
     * @param title one line; empty for kinds that are known by their text
     * @param text the main text, with places for its numbers; never blank
     */
    public record Front(String title, String text, Optional<Illustration> picture) {
        public Front {
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
            Objects.requireNonNull(picture);
        }
    }
}
