package nl.driehoek.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.RichText;

/** Cuts a text into parts that fit: between paragraphs and items, and within one only where it fits nowhere by itself. */
final class BodyCut {
    private final Predicate<RichText> fits;

    /** For rooms that take such texts. */
    BodyCut(Predicate<RichText> fits) {
        this.fits = fits;
    }

    /** The parts, in order; all of them fit but for what cannot be cut. */
    List<RichText> parts(RichText body) {
        List<RichText> parts = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (List<Block> unit : units(body)) {
            List<Block> more = joined(open, unit);
            if (open.isEmpty() || fits.test(new RichText(more))) {
                open = more;
            } else {
                close(open, parts);
                open = unit;
            }
        }
        close(open, parts);
        return parts;
    }

    private void close(List<Block> open, List<RichText> parts) {
        RichText whole = new RichText(open);
        for (int from = 0; from < whole.length(); ) {
            int to = whole.length();
            while (to > from + 1 && !fits.test(whole.slice(from, to))) {
                to--;
            }
            parts.add(whole.slice(from, to));
            from = to;
        }
    }

    /** What stays together: a block or an item, with the words in bold that stand above it. */
    private static List<List<Block>> units(RichText body) {
        List<List<Block>> units = new ArrayList<>();
        List<Block> above = new ArrayList<>();
        for (Block block :
                body.blocks().stream().flatMap(each -> items(each).stream()).toList()) {
            above.add(block);
            if (!leads(block)) {
                units.add(List.copyOf(above));
                above.clear();
            }
        }
        if (!above.isEmpty()) {
            units.add(List.copyOf(above));
        }
        return units;
    }

    private static boolean leads(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Paragraph(List<Block.Span> spans)
                        && spans.stream()
                                .allMatch(span -> span.marks().contains(Mark.STRONG)
                                        || span.marks().contains(Mark.EMPHASIS));
    }

    private static List<Block> items(Block block) {
        if (!(block instanceof Block.Items list)) {
            return List.of(block);
        }
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            int number = list.numbered() ? list.first() + i : 0;
            items.add(new Block.Items(number, List.of(list.items().get(i))));
        }
        return items;
    }

    /** One after the other; items that go on with a list are in it. */
    private static List<Block> joined(List<Block> before, List<Block> unit) {
        List<Block> all = new ArrayList<>(before);
        for (Block block : unit) {
            if (block instanceof Block.Items next
                    && !all.isEmpty()
                    && all.getLast() instanceof Block.Items list
                    && goesOn(list, next)) {
                List<List<Block>> items = new ArrayList<>(list.items());
                items.addAll(next.items());
                all.set(all.size() - 1, new Block.Items(list.first(), items));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    private static boolean goesOn(Block.Items list, Block.Items next) {
        return list.numbered() ? next.first() == list.first() + list.items().size() : !next.numbered();
    }
}
