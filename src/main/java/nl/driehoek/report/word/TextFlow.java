package nl.driehoek.report.word;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.TextDirection;
import nl.driehoek.report.Address;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes text into paragraphs, wherever those come from: the page or a cell of a table. */
final class TextFlow {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final int DEEPEST = 2;
    private static final int INDENT = 567; // in twentieths of a point, as the lists have it
    private static final int HANGING = 283;
    private static final int DEEPER = 397;

    private final WordFile file;
    private final Supplier<XWPFParagraph> paragraphs;
    private final Style base;

    /**
     * A flow of paragraphs.
     *
     * @param paragraphs makes the next one
     * @param base the style of running text in it
     */
    TextFlow(WordFile file, Supplier<XWPFParagraph> paragraphs, Style base) {
        this.file = file;
        this.paragraphs = paragraphs;
        this.base = base;
    }

    /** A line of plain text in a style of its own. */
    XWPFParagraph line(String text, Style style) {
        String words = SafeText.line(text);
        XWPFParagraph paragraph = paragraph(style, words);
        run(paragraph, new Span(words, Set.of(), ""));
        return paragraph;
    }

    /** Some text. */
    void add(RichText text) {
        add(text.blocks(), base, -1);
    }

    /** A label, and what it belongs to on the same line where it fits there. */
    void labelled(String label, RichText text) {
        XWPFParagraph paragraph = paragraph(base, text.words());
        labelled(paragraph, label, text, -1);
    }

    /** An item of a list with bullets; the label may be empty. */
    XWPFParagraph item(String label, RichText text) {
        XWPFParagraph paragraph = paragraph(Style.LIST, label.isEmpty() ? text.words() : label);
        number(paragraph, file.bullets(), 0);
        labelled(paragraph, label, text, 0);
        return paragraph;
    }

    /** An item that begins with a sign in place of a bullet. */
    XWPFParagraph signed(String sign, String label, RichText text) {
        XWPFParagraph paragraph = paragraph(Style.LIST, label.isEmpty() ? text.words() : label);
        paragraph.setIndentationLeft(INDENT);
        paragraph.setIndentationHanging(HANGING);
        run(paragraph, new Span(sign, Set.of(), ""));
        paragraph.createRun().addTab();
        labelled(paragraph, label, text, 0);
        return paragraph;
    }

    private void labelled(XWPFParagraph paragraph, String label, RichText text, int level) {
        if (!label.isEmpty()) {
            run(paragraph, new Span(SafeText.line(label) + ": ", Set.of(Mark.STRONG), ""));
        }
        List<Block> blocks = text.blocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            first.spans().forEach(span -> run(paragraph, span));
            blocks = blocks.subList(1, blocks.size());
        }
        add(blocks, level < 0 ? base : Style.LIST, level);
    }

    private void add(List<Block> blocks, Style style, int level) {
        for (Block block : blocks) {
            add(block, style, level);
        }
    }

    private void add(Block block, Style style, int level) {
        switch (block) {
            case Block.Paragraph(List<Span> spans) -> paragraph(style, level, spans);
            case Block.Heading(int _, List<Span> spans) ->
                paragraph(style, level, spans.stream().map(TextFlow::strong).toList());
            case Block.Items items -> list(items, style, level + 1);
            case Block.Quote(List<Block> blocks) -> add(blocks, style == Style.CARD ? style : Style.QUOTE, level);
            case Block.Code(String text) ->
                run(paragraph(Style.CODE, text), new Span(SafeText.of(text), Set.of(Mark.CODE), ""));
            case Block.Rule _ -> paragraph(style, "");
        }
    }

    /** A paragraph within an item stands below that item's text. */
    private void paragraph(Style style, int level, List<Span> spans) {
        XWPFParagraph paragraph = paragraph(style, Span.text(spans));
        if (level >= 0) {
            paragraph.setIndentationLeft(INDENT + DEEPER * Math.min(level, DEEPEST));
        }
        spans.forEach(span -> run(paragraph, span));
    }

    private void list(Block.Items list, Style style, int level) {
        BigInteger numbering = list.numbered() ? file.numbers(list.first()) : file.bullets();
        for (List<Block> item : list.items()) {
            RichText text = new RichText(item);
            XWPFParagraph paragraph = paragraph(style == Style.CARD ? style : Style.LIST, text.words());
            number(paragraph, numbering, level);
            labelled(paragraph, "", text, level);
        }
    }

    private static void number(XWPFParagraph paragraph, BigInteger list, int level) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, DEEPEST)));
    }

    /** A paragraph that is read in the direction of its words. */
    private XWPFParagraph paragraph(Style style, String words) {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setStyle(style.id());
        if (TextDirection.of(words) == TextDirection.RIGHT_TO_LEFT) {
            (paragraph.getCTP().isSetPPr()
                            ? paragraph.getCTP().getPPr()
                            : paragraph.getCTP().addNewPPr())
                    .addNewBidi();
        }
        return paragraph;
    }

    private static Span strong(Span span) {
        Set<Mark> marks = new HashSet<>(span.marks());
        marks.add(Mark.STRONG);
        return new Span(span.text(), marks, span.link());
    }

    private static void run(XWPFParagraph paragraph, Span span) {
        boolean followed = Address.isFollowed(span.link());
        XWPFRun run = followed ? paragraph.createHyperlinkRun(span.link()) : paragraph.createRun();
        if (followed) {
            run.setStyle("Hyperlink");
        }
        if (span.marks().contains(Mark.STRONG)) { // else as the style has it
            run.setBold(true);
        }
        if (span.marks().contains(Mark.EMPHASIS)) {
            run.setItalic(true);
        }
        if (span.marks().stream().anyMatch(mark -> mark.compareTo(Mark.FIRST) >= 0)) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        words(run, span.text());
    }

    private static void words(XWPFRun run, String text) {
        String safe = SafeText.of(text);
        if (TextDirection.of(safe) == TextDirection.RIGHT_TO_LEFT) {
            run.getCTR().addNewRPr().addNewRtl();
        }
        String[] lines = LINE_END.split(safe, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
