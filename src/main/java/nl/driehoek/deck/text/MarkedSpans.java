package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The spans of one block with marks on stretches of its words; the space between two words of a stretch is marked too. */
final class MarkedSpans {
    private final List<WordMarks.Stretch> stretches;
    private final List<Block.Span> spans = new ArrayList<>();
    private int next;
    private boolean inWord;

    /**
     * Before the first span.
     *
     * @param next the number of the first word that is to come
     */
    MarkedSpans(List<WordMarks.Stretch> stretches, int next) {
        this.stretches = stretches;
        this.next = next;
    }

    /** The number of the word that comes next. */
    int next() {
        return next;
    }

    List<Block.Span> spans() {
        return List.copyOf(spans);
    }

    /** Adds what comes next in the block. */
    void add(Block.Span span) {
        String text = span.text();
        int start = 0;
        while (start < text.length()) {
            boolean space = Character.isWhitespace(text.charAt(start));
            int end = start;
            while (end < text.length() && Character.isWhitespace(text.charAt(end)) == space) {
                end++;
            }
            run(text.substring(start, end), span, space);
            start = end;
        }
    }

    private void run(String run, Block.Span like, boolean space) {
        if (!space && !inWord) {
            stretches.stream()
                    .filter(each -> each.first() == next && !each.label().isEmpty())
                    .forEach(each -> append(each.label(), Set.of(each.mark()), ""));
            next++;
        }
        inWord = !space;
        Set<Block.Mark> marks = EnumSet.noneOf(Block.Mark.class);
        marks.addAll(like.marks());
        stretches.stream()
                .filter(each -> each.holds(next - 1) && (!space || each.holds(next)))
                .forEach(each -> marks.add(each.mark()));
        append(run, marks, like.link());
    }

    /** What looks the same all over is one span, as it is in a text that was parsed. */
    private void append(String text, Set<Block.Mark> marks, String link) {
        Block.Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.marks().equals(marks) && last.link().equals(link)) {
            spans.set(spans.size() - 1, new Block.Span(last.text() + text, marks, link));
        } else {
            spans.add(new Block.Span(text, marks, link));
        }
    }
}
