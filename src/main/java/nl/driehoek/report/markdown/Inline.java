package nl.driehoek.report.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.report.Address;

/**
 * The stretches of a paragraph as CommonMark. A mark that CommonMark would not read back where it stands is left out
 * rather than shown as a sign.
 */
final class Inline {
    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[<>\\\\\\s\\p{Cc}\\p{Cf}]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final StringBuilder out = new StringBuilder();

    private Inline() {}

    static String of(List<Span> spans) {
        Inline written = new Inline();
        for (int i = 0; i < spans.size(); i++) {
            String after = i + 1 < spans.size() ? spans.get(i + 1).text() : "";
            written.add(spans.get(i), after.isEmpty() ? ' ' : after.charAt(0));
        }
        return written.out.toString();
    }

    /** An address without what could end it early. */
    static String address(String url) {
        return NOT_IN_ADDRESSES
                .matcher(url)
                .replaceAll(found -> "%%%02X".formatted(found.group().codePointAt(0)));
    }

    private void add(Span span, char next) {
        String core = span.text().strip();
        boolean plain = core.isEmpty() || span.marks().isEmpty() && span.link().isEmpty();
        if (plain) {
            out.append(PlainText.stretch(span.text(), atStart()));
            return;
        }
        int start = span.text().indexOf(core);
        boolean spaceBefore = start > 0;
        boolean spaceAfter = start + core.length() < span.text().length();
        out.append(spaceBefore ? " " : "");
        String sign = signs(core, span.marks(), spaceAfter ? ' ' : next);
        String words =
                span.marks().contains(Mark.CODE) ? code(core) : PlainText.stretch(core, atStart() && sign.isEmpty());
        String marked = sign + words + new StringBuilder(sign).reverse();
        out.append(linked(marked, span.link())).append(spaceAfter ? " " : "");
    }

    private String linked(String words, String link) {
        if (!Address.isFollowed(link)) {
            return words;
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\'); // else it would be a picture
        }
        return "[" + words + "](<" + address(link) + ">)";
    }

    /** The signs that stress words, none where they would be read otherwise. */
    private String signs(String core, Set<Mark> marks, char next) {
        char before = atStart() ? ' ' : out.charAt(out.length() - 1);
        boolean opens = before != '*' && (!isSign(core.charAt(0)) || isFree(before));
        boolean closes = !isSign(core.charAt(core.length() - 1)) || isFree(next);
        boolean strong = marks.contains(Mark.STRONG);
        boolean stressed = marks.contains(Mark.EMPHASIS);
        return opens && closes && !marks.contains(Mark.CODE) ? (strong ? "**" : "") + (stressed ? "*" : "") : "";
    }

    private static String code(String text) {
        int longest = 0;
        Matcher runs = BACKTICKS.matcher(text);
        while (runs.find()) {
            longest = Math.max(longest, runs.group().length());
        }
        String fence = "`".repeat(longest + 1);
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + PlainText.raw(text.replace('\n', ' ')) + space + fence;
    }

    private boolean atStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private static boolean isFree(char letter) {
        return Character.isWhitespace(letter) || isSign(letter);
    }

    private static boolean isSign(char letter) {
        return !Character.isLetterOrDigit(letter) && !Character.isWhitespace(letter);
    }
}
