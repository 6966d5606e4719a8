package nl.driehoek.report.markdown;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.TextDirection;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Address;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Section;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;

/** Writes a report as a CommonMark document, with a head in YAML for programs that read it. */
public final class MarkdownWriter implements SessionWriter {
    private static final String PLAIN_IN_ADDRESSES = "-._~/";

    private final Texts texts;
    private final ZoneId zone;
    private final String program;

    /**
     * A writer in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, for the document's head
     */
    public MarkdownWriter(Texts texts, ZoneId zone, String program) {
        this.texts = texts;
        this.zone = zone;
        this.program = program;
    }

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public boolean takesPicturesIn() {
        return false;
    }

    /** In UTF-8; several reports are divided by a line. */
    @Override
    public byte[] write(Told told) {
        List<String> pages = new ArrayList<>(List.of(write(told.reports().getFirst())));
        told.reports().stream().skip(1).map(this::page).forEach(pages::add);
        return String.join("\n* * *\n\n", pages).getBytes(StandardCharsets.UTF_8);
    }

    /** A report without the head for programs, which a document has once. */
    private String page(Report report) {
        return Blocks.join(body(report)) + "\n";
    }

    /** The document; lines end in LF and the last one does too. */
    public String write(Report report) {
        List<String> blocks = new ArrayList<>();
        blocks.add(FrontMatter.of(report, texts.language().code(), program, zone));
        blocks.addAll(body(report));
        return Blocks.join(blocks) + "\n";
    }

    private List<String> body(Report report) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + PlainText.line(report.head().title()));
        blocks.add(head(report.head()));
        blocks.add(report.onTable().isEmpty() ? texts.get(ExportText.NO_CARDS) : "");
        report.onTable().forEach(section -> blocks.add(section(section, "## ")));
        blocks.add(report.putBack().isEmpty() ? "" : putBack());
        report.putBack().forEach(section -> blocks.add(section(section, "### ")));
        report.chapters().forEach(chapter -> blocks.add(chapter(chapter)));
        blocks.add(sources(report.sources()));
        return blocks;
    }

    private String putBack() {
        return Blocks.join(List.of("## " + texts.get(ExportText.PUT_BACK), texts.get(ExportText.PUT_BACK_EXPLAINED)));
    }

    private String head(Report.Head head) {
        String when = texts.get(head.when(), texts.moment(head.startedAt(), zone));
        String names = head.participants().stream().map(PlainText::line).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? when
                : when
                        + PlainText.HARD_BREAK
                        + texts.get(
                                ExportText.PARTICIPANTS,
                                names,
                                head.participants().size());
    }

    private String section(Section section, String level) {
        List<String> blocks = new ArrayList<>();
        blocks.add(level + PlainText.line(section.heading()));
        blocks.add(PlainText.line(section.dealtTo()));
        blocks.add(Blocks.quote(Blocks.join(List.of(
                Blocks.of(section.printed()),
                section.picture().map(this::picture).orElse("")))));
        section.rows().forEach(row -> blocks.add(row(row)));
        return Blocks.join(blocks);
    }

    /** A reader of plain text gets the words, and which file it is. */
    private String picture(Illustration picture) {
        String words = texts.get(ExportText.PICTURE, picture.alt() + " (" + picture.file() + ")");
        return PlainText.line(picture.credit().isEmpty() ? words : words + " " + picture.credit());
    }

    private static String chapter(Report.Chapter chapter) {
        List<String> blocks = new ArrayList<>(List.of("## " + PlainText.line(chapter.heading())));
        chapter.rows().forEach(row -> blocks.add(row(row)));
        return Blocks.join(blocks);
    }

    private static String row(Row row) {
        return switch (row) {
            case Row.Lines lines -> lines(lines);
            case Row.Passage passage -> labelled(passage.title(), passage.text());
            case Row.Image image -> image(image.words(), image.path());
            case Row.Figure figure -> figure(figure);
        };
    }

    private static String image(String words, String path) {
        return path.isEmpty() ? "" : "![" + PlainText.line(words) + "](" + address(path) + ")";
    }

    private static String figure(Row.Figure row) {
        String title = row.figure().title();
        return Blocks.join(
                List.of(image(title, row.path()), labelled(title, row.figure().text())));
    }

    private static String lines(Row.Lines lines) {
        String title = lines.title().isEmpty() ? "" : "**" + PlainText.line(lines.title()) + "**";
        return Blocks.join(List.of(
                title,
                Blocks.bullets(lines.lines().stream().map(MarkdownWriter::line).toList())));
    }

    private static String line(Row.Line line) {
        String tick = switch (line.tick()) {
            case NONE -> "";
            case OPEN -> "☐ ";
            case DONE -> "☑ ";
        };
        return tick + (line.label().isEmpty() ? Blocks.of(line.text()) : labelled(line.label(), line.text()));
    }

    /**
     * A label and, on the same line where it fits there, the text that it belongs to. A text that is read from the right
     * is a paragraph of its own, so that the label does not turn it round.
     */
    private static String labelled(String label, RichText text) {
        String markdown = Blocks.of(text);
        if (TextDirection.of(text.words()) == TextDirection.RIGHT_TO_LEFT) {
            return "**" + PlainText.line(label) + ":**\n\n" + markdown;
        }
        return "**" + PlainText.line(label) + ":**" + (markdown.contains("\n") ? PlainText.HARD_BREAK : " ") + markdown;
    }

    private String sources(Report.Sources sources) {
        if (sources.decks().isEmpty()) {
            return "";
        }
        String decks = sources.decks().stream().map(this::deck).collect(Collectors.joining(PlainText.HARD_BREAK));
        List<String> works =
                sources.works().stream().map(MarkdownWriter::source).toList();
        return Blocks.join(List.of("## " + texts.get(ExportText.SOURCES), decks, Blocks.bullets(works)));
    }

    private String deck(Deck.Info info) {
        return texts.get(
                ExportText.DECK,
                PlainText.line(info.title()),
                PlainText.line(info.version()),
                PlainText.line(info.license()));
    }

    private static String source(Report.Source source) {
        String words = PlainText.line(source.words());
        if (source.url().isEmpty()) {
            return words;
        }
        return words + ": "
                + (Address.isFollowed(source.url())
                        ? "<" + Inline.address(source.url()) + ">"
                        : PlainText.line(source.url()));
    }

    /** A path as an address: whatever a name has in it, the link leads there. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (part & 0xff);
            boolean plain =
                    letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN_IN_ADDRESSES.indexOf(letter) >= 0);
            address.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return address.toString();
    }
}
