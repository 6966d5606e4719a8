package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.synopsis.FoldedText;

/**
 * Finds names in texts where they stand as words: whatever their case and accents, not within other words. What is
 * somebody's is found too, with an s behind the name or without. Of a name of more than one word each word counts too that
 * begins with a capital in the name and in the text. Initials are not looked for, as they stand everywhere. Immutable.
 */
public final class NameWords {
    /** A letter that goes on with a word; scripts that are written without spaces have no such letters. */
    private static final String LETTER =
            "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]]";

    /** Behind a shorter name an s makes another word of it, more often than not. */
    private static final int SHORTEST_WITH_S = 3;

    private static final String OF_SOMEBODY = "’s";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String SPACE = "[\\s\\u00a0]+";

    private final Map<String, String> whole = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Pattern pattern;

    /**
     * For these names.
     *
     * @param aliases what to write in the place of each, by name
     */
    public NameWords(Map<String, String> aliases) {
        aliases.forEach((name, alias) -> {
            if (!Initials.are(name)) {
                whole.putIfAbsent(normal(name), alias);
                addParts(name, alias);
            }
        });
        parts.keySet().removeAll(whole.keySet());
        pattern = pattern();
    }

    /**
     * A name in a text.
     *
     * @param from where it begins
     * @param to where it ends
     * @param alias what the person is called instead
     * @param of whether it says that something is this person's, with an s that is no word of its own
     */
    public record Span(int from, int to, String alias, boolean of) {

        /** What is to be written there. */
        public String words() {
            return of ? alias + OF_SOMEBODY : alias;
        }

        /** The same name at another place. */
        Span at(int begin, int end) {
            return new Span(begin, end, alias, of);
        }
    }

    /** Where names stand in a text, in order. */
    public List<Span> in(String text) {
        FoldedText folded = FoldedText.of(text);
        Matcher found = pattern.matcher(folded.words());
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (found.find(at)) {
            Optional<Span> span = span(text, folded, found);
            span.ifPresent(spans::add);
            at = span.isPresent() ? found.end() : found.start() + 1;
        }
        return spans;
    }

    /** The text with other words in the place of names. */
    public String redacted(String text) {
        return redacted(text, in(text));
    }

    /** The text with other words at these places, which stand in order. */
    static String redacted(String text, List<Span> names) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Span span : names) {
            words.append(text, done, span.from).append(span.words());
            done = span.to;
        }
        return words.append(text, done, text.length()).toString();
    }

    private Optional<Span> span(String text, FoldedText folded, Matcher found) {
        int from = folded.from()[found.start()];
        String word = normal(found.group(1));
        boolean small = Character.isLowerCase(text.codePointAt(from));
        return Optional.ofNullable(whole.getOrDefault(word, small ? null : parts.get(word)))
                .map(alias -> new Span(from, folded.end(found.end()), alias, found.end() > found.end(1)));
    }

    private void addParts(String name, String alias) {
        String[] words = name.strip().split(SPACE);
        for (String word : words.length > 1 ? words : new String[0]) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (!small && !Initials.are(word) && word.codePoints().anyMatch(Character::isLetter)) {
                parts.merge(normal(word), alias, (one, other) -> one.equals(other) ? one : one + "/" + other);
            }
        }
    }

    private Pattern pattern() {
        List<String> all = new ArrayList<>(whole.keySet());
        all.addAll(parts.keySet());
        all.sort(Comparator.comparing(String::length).reversed());
        String any = all.stream()
                .map(words -> Pattern.compile(" ")
                        .splitAsStream(words)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(SPACE)))
                .collect(Collectors.joining("|"));
        String of = "(?:(?<=" + LETTER + "{" + SHORTEST_WITH_S + "})s)?";
        return all.isEmpty()
                ? NOTHING
                : Pattern.compile("(?<!" + LETTER + ")(" + any + ")" + of + "(?!" + LETTER + ")");
    }

    private static String normal(String words) {
        return Folding.fold(words.strip().replaceAll(SPACE, " "));
    }
}
