package nl.driehoek.control.decks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to become of questions that a group worded.
 *
 * @param questions one or more, none blank; nothing else of the session goes along
 * @param deck the id of the deck of the user's own that they go to; empty for a new one
 * @param title of a new deck, not blank, or else of a set of their own
 * @param language of a new deck
 */
public record QuestionWish(List<String> questions, Optional<String> deck, String title, Locale language) {
    public QuestionWish {
        questions = List.copyOf(questions);
        Objects.requireNonNull(deck);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
    }
}
