package nl.driehoek.session.forget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.driehoek.session.forget.NameWords.Span;

/**
 * Words that are names by their letters alone, and of which somebody said that they stay: in the text that was shown, and
 * as far as the same words stood in what came before and after it in its place.
 */
final class Staying {
    private final Map<Object, Map<String, List<Span>>> goes = new HashMap<>();

    /**
     * As somebody decided.
     *
     * @param shown texts that were shown, with the names that are to go; all others go wherever they stand
     */
    Staying(List<Mention> shown) {
        shown.forEach(mention ->
                goes.computeIfAbsent(mention.place(), _ -> new HashMap<>()).put(mention.text(), mention.spans()));
    }

    /** For each text of a place, in order, what stays in it. */
    List<List<Span>> in(Object place, List<String> texts, NameWords words) {
        Map<String, List<Span>> decided = goes.getOrDefault(place, Map.of());
        List<List<Span>> stays = new ArrayList<>(Collections.nCopies(texts.size(), null));
        for (int i = 0; i < texts.size(); i++) {
            if (decided.containsKey(texts.get(i))) {
                List<Span> names = new ArrayList<>(words.in(texts.get(i)));
                names.removeAll(decided.get(texts.get(i)));
                stays.set(i, names);
            }
        }
        int last = texts.size() - 1;
        IntStream.range(0, last).map(i -> last - i - 1).forEach(i -> carry(texts, stays, i + 1, i));
        IntStream.rangeClosed(1, last).forEach(i -> carry(texts, stays, i - 1, i));
        stays.replaceAll(spans -> spans == null ? List.of() : spans);
        return stays;
    }

    /** What stays in one text stays in another where it is a part that both begin or end with. */
    private static void carry(List<String> texts, List<List<Span>> stays, int from, int to) {
        if (stays.get(from) == null || stays.get(to) != null) {
            return;
        }
        String one = texts.get(from);
        String other = texts.get(to);
        int shortest = Math.min(one.length(), other.length());
        int begin = same(one, other, shortest);
        int end = same(reversed(one), reversed(other), shortest);
        int shift = other.length() - one.length();
        List<Span> carried = new ArrayList<>();
        for (Span span : stays.get(from)) {
            if (span.to() <= begin) {
                carried.add(span);
            } else if (span.from() >= one.length() - end) {
                carried.add(span.at(span.from() + shift, span.to() + shift));
            }
        }
        stays.set(to, carried);
    }

    private static int same(String one, String other, int most) {
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
