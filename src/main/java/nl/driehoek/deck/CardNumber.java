package nl.driehoek.deck;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in the text of a card that a group may change; its place there is its id between braces, such as {@code {page}}.
 *
 * @param id unique on its card
 * @param label what it counts, plain
 * @param value the number itself, from {@code least} to {@code most}
 * @param least 0 or more
 * @param most not less than {@code least}
 */
public record CardNumber(String id, String label, int value, int least, int most) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9][a-z0-9.-]*)\\}");

    public CardNumber {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
    }

    /** With this value, or with the one next to it that it may have. */
    public CardNumber with(int wanted) {
        return new CardNumber(id, label, Math.clamp(wanted, least, most), least, most);
    }

    /** A card with these values of its numbers, by their ids; those of others are passed over. */
    public static Card chosen(Card card, Map<String, Integer> values) {
        CardFace face = card.face().with(card.face().activity().with(values));
        return switch (card) {
            case Card.Question _ -> new Card.Question(face);
            case Card.Assignment task -> new Card.Assignment(face, task.steps(), task.tip());
            case Card.Energizer energizer -> new Card.Energizer(face, energizer.layout(), energizer.examples());
            default -> card;
        };
    }

    /** The ids that stand between braces in a text, in order; each as often as it stands there. */
    public static List<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** A text with these numbers at their places; other words between braces stay as they are. */
    public static String in(String text, List<CardNumber> numbers) {
        return PLACE.matcher(text)
                .replaceAll(found -> numbers.stream()
                        .filter(number -> number.id.equals(found.group(1)))
                        .findFirst()
                        .map(number -> Integer.toString(number.value))
                        .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }
}
