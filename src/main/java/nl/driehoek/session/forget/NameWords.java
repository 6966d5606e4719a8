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
 * Finds names in texts where they stand as words: whatever their case and accents, not within other words. Of a name of
 * more than one word each word counts too that begins with a capital in the name and in the text. Initials are not looked
 * for, as they stand everywhere. Immutable.
 */
public final class NameWords {
    /** A letter that goes on with a word; scripts that are written without spaces have no such letters. */
    private static final String LETTER =
            "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]]";

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
     * @param alias what is to be written there
     */
    public record Span(int from, int to, String alias) {}

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
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Span span : in(text)) {
            words.append(text, done, span.from).append(span.alias);
            done = span.to;
        }
        return words.append(text, done, text.length()).toString();
    }

    private Optional<Span> span(String text, FoldedText folded, Matcher found) {
        int from = folded.from()[found.start()];
        String word = normal(found.group());
        boolean small = Character.isLowerCase(text.codePointAt(from));
        return Optional.ofNullable(whole.getOrDefault(word, small ? null : parts.get(word)))
                .map(alias -> new Span(from, folded.end(found.end()), alias));
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
        return all.isEmpty() ? NOTHING : Pattern.compile("(?<!" + LETTER + ")(?:" + any + ")(?!" + LETTER + ")");
    }

    private static String normal(String words) {
        return Folding.fold(words.strip().replaceAll(SPACE, " "));
    }
}
