package nl.driehoek.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;

/** What stands on a card as running text: its parts as paragraphs and lists, under the headings that they have there. */
public final class CardBlocks {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    private CardBlocks(Texts texts) {
        this.texts = texts;
    }

    /** The card without its title, which a report has in the section's heading. */
    public static RichText of(CardContent card, Texts texts) {
        CardBlocks made = new CardBlocks(texts);
        List<Part> parts = card.parts();
        for (int from = 0; from < parts.size(); ) {
            int to = endOfRun(parts, from);
            made.add(parts.subList(from, to), from > 0 ? parts.get(from - 1) : null);
            from = to;
        }
        return new RichText(made.blocks);
    }

    /** Parts that are in one list: of one sort, and under one heading where that sort has headings. */
    private static int endOfRun(List<Part> parts, int from) {
        Part first = parts.get(from);
        boolean headed = first instanceof Part.Tick || first instanceof Part.Item || first instanceof Part.Box;
        int to = from + 1;
        while (to < parts.size()
                && parts.get(to).getClass() == first.getClass()
                && (!headed || parts.get(to).follows(first))) {
            to++;
        }
        return to;
    }

    private void add(List<Part> run, Part before) {
        switch (run.getFirst()) {
            case Part.Prose _ ->
                run.forEach(prose -> blocks.addAll(prose.texts().getFirst().blocks()));
            case Part.Box box
            when box.caption() == Part.Caption.TIP ->
                blocks.addAll(labelled(texts.get(ExportText.TIP), box.text()).blocks());
            case Part.Box box -> list(title(box.caption()), run);
            case Part.Tick tick -> list(tick.phase().title(), run);
            case Part.Item item -> column(item, run, before);
            case Part.Picture _ -> {} // a report shows it itself
            case Part.Step step -> blocks.add(new Block.Items(step.number(), items(run)));
            case Part.Element _, Part.Timed _, Part.Field _, Part.Row _, Part.Tile _, Part.Figure _, Part.Code _ ->
                list("", run);
        }
    }

    private void column(Part.Item first, List<Part> run, Part before) {
        if (!(before instanceof Part.Item other && other.column().equals(first.column()))) {
            blocks.add(marked(first.column().title(), Mark.STRONG));
        }
        if (!first.section().title().isEmpty()) {
            blocks.add(marked(first.section().title(), Mark.EMPHASIS));
        }
        list("", run);
    }

    private void list(String title, List<Part> run) {
        if (!title.isEmpty()) {
            blocks.add(marked(title, Mark.STRONG));
        }
        blocks.add(new Block.Items(0, items(run)));
    }

    private List<List<Block>> items(List<Part> run) {
        return run.stream().map(part -> item(part).blocks()).toList();
    }

    private RichText item(Part part) {
        return switch (part) {
            case Part.Element(String title, RichText text) -> labelled(title, text);
            case Part.Timed timed -> labelled(timed.title(), RichText.plain(duration(timed.seconds())));
            case Part.Field field -> RichText.plain(field(field.field()));
            case Part.Row(List<String> heads, List<RichText> cells) -> row(heads, cells);
            case Part.Tile tile -> labelled(tile.title(), tile.text());
            case Part.Figure figure -> labelled(figure.title(), figure.text());
            case Part.Code code -> RichText.plain(code.words());
            default -> part.texts().getFirst();
        };
    }

    private static String field(Card.Form.Field field) {
        String options = field.options().stream().map(Card.Form.Option::text).collect(Collectors.joining(" / "));
        String hint =
                Stream.of(field.hint(), options).filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
        return hint.isEmpty() ? field.label() : field.label() + " (" + hint + ")";
    }

    /** The cells of a row below each other, each after the head of its column. */
    private static RichText row(List<String> heads, List<RichText> cells) {
        List<RichText> texts = IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .mapToObj(column -> labelled(heads.get(column), cells.get(column)))
                .toList();
        boolean brief = texts.stream().allMatch(text -> text.blocks().size() == 1);
        return brief ? onLines(texts) : joined(texts);
    }

    private static RichText onLines(List<RichText> texts) {
        List<Span> spans = new ArrayList<>();
        for (RichText text : texts) {
            if (!spans.isEmpty()) {
                spans.add(plain("\n"));
            }
            spans.addAll(((Block.Paragraph) text.blocks().getFirst()).spans());
        }
        return spans.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Paragraph(spans)));
    }

    private static RichText joined(List<RichText> texts) {
        return new RichText(
                texts.stream().flatMap(text -> text.blocks().stream()).toList());
    }

    /** A text after a label, in the same paragraph where it begins with one. */
    private static RichText labelled(String label, RichText text) {
        List<Span> spans = new ArrayList<>(List.of(new Span(label + ":", Set.of(Mark.STRONG), "")));
        List<Block> rest = text.blocks();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph paragraph) {
            spans.add(plain(" "));
            spans.addAll(paragraph.spans());
            rest = rest.subList(1, rest.size());
        }
        return new RichText(Stream.concat(Stream.of(new Block.Paragraph(spans)), rest.stream())
                .toList());
    }

    private static Block marked(String title, Mark mark) {
        return new Block.Paragraph(List.of(new Span(title, Set.of(mark), "")));
    }

    private static Span plain(String text) {
        return new Span(text, Set.of(), "");
    }

    private String title(Part.Caption caption) {
        return texts.get(
                switch (caption) {
                    case TIP -> ExportText.TIP;
                    case EXAMPLES -> ExportText.EXAMPLES;
                    case SKILLS -> ExportText.SKILLS;
                });
    }

    private String duration(int seconds) {
        return seconds % 60 == 0 ? texts.get(ExportText.MINUTES, seconds / 60) : texts.get(ExportText.SECONDS, seconds);
    }
}
