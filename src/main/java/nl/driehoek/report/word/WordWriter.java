package nl.driehoek.report.word;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.Block.Span;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Section;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes what is told of a session as a document for Word and LibreOffice. */
public final class WordWriter implements SessionWriter {
    private static final int TABLE_FROM = 2;
    private static final int FEW = 6;

    private final Texts texts;
    private final ZoneId zone;
    private final String program;

    /**
     * A writer in one language.
     *
     * @param zone for days and times
     * @param program name and version of the program, which the document names as its maker
     */
    public WordWriter(Texts texts, ZoneId zone, String program) {
        this.texts = texts;
        this.zone = zone;
        this.program = program;
    }

    @Override
    public Format format() {
        return Format.WORD;
    }

    @Override
    public boolean takesPicturesIn() {
        return true;
    }

    @Override
    public byte[] write(Told told) throws IOException {
        try (WordFile file = new WordFile(texts.language().locale())) {
            Report first = told.reports().getFirst();
            file.describe(first.head().title(), program, first.head().changedAt());
            Writing writing = new Writing(file, WordPictures.of(told));
            for (Report report : told.reports()) {
                writing.report(report, report != first);
            }
            file.numberPages();
            return file.bytes();
        }
    }

    /** One document in the making. */
    private final class Writing {
        private final WordFile file;
        private final WordPictures pictures;
        private final TextFlow page;
        private final WordTables tables;

        Writing(WordFile file, WordPictures pictures) {
            this.file = file;
            this.pictures = pictures;
            this.page = new TextFlow(file, file.document()::createParagraph, Style.NORMAL);
            this.tables = new WordTables(file);
        }

        void report(Report report, boolean onNewPage) throws IOException {
            head(report.head(), onNewPage);
            if (report.onTable().isEmpty()) {
                page.line(texts.get(ExportText.NO_CARDS), Style.NORMAL);
            }
            for (Section section : report.onTable()) {
                section(section, Style.HEADING_1);
            }
            if (!report.putBack().isEmpty()) {
                page.line(texts.get(ExportText.PUT_BACK), Style.HEADING_1);
                page.line(texts.get(ExportText.PUT_BACK_EXPLAINED), Style.NORMAL);
            }
            for (Section section : report.putBack()) {
                section(section, Style.HEADING_2);
            }
            for (Report.Chapter chapter : report.chapters()) {
                page.line(chapter.heading(), Style.HEADING_1);
                rows(chapter.rows(), Style.HEADING_2);
            }
            sources(report.sources());
        }

        private void head(Report.Head head, boolean onNewPage) {
            XWPFParagraph title = page.line(head.title(), Style.TITLE);
            title.setPageBreak(onNewPage);
            page.line(texts.get(head.when(), texts.moment(head.startedAt(), zone)), Style.SUBTITLE);
            if (!head.participants().isEmpty()) {
                String names = String.join(", ", head.participants());
                page.line(
                        texts.get(
                                ExportText.PARTICIPANTS,
                                names,
                                head.participants().size()),
                        Style.SUBTITLE);
            }
        }

        private void section(Section section, Style heading) throws IOException {
            page.line(section.heading(), heading);
            if (!section.dealtTo().isEmpty()) {
                page.line(section.dealtTo(), Style.CAPTION);
            }
            tables.card(section.printed());
            if (section.picture().isPresent()) {
                WordCardPicture.add(section.picture().get(), page, texts);
            }
            rows(section.rows(), heading == Style.HEADING_1 ? Style.HEADING_2 : Style.HEADING_3);
        }

        private void rows(List<Row> rows, Style heading) throws IOException {
            for (Row row : rows) {
                if (row.ownEyes()) {
                    page.line(texts.get(ExportText.OWN_EYES), Style.CAPTION).setKeepNext(true);
                }
                switch (row) {
                    case Row.Lines lines -> lines(lines, heading);
                    case Row.Passage(String title, RichText text, boolean _) -> {
                        page.line(title, heading);
                        page.add(text);
                    }
                    case Row.Image(String words, String path, boolean _) -> {
                        if (picture(path, words, CardShape.HEIGHT)) {
                            page.line(words, Style.CAPTION);
                        }
                    }
                    case Row.Figure figure -> figure(figure, heading);
                }
            }
        }

        private void lines(Row.Lines row, Style heading) {
            if (!row.title().isEmpty()) {
                page.line(row.title(), heading);
            }
            if (row.isTable() && row.lines().size() >= TABLE_FROM) {
                tables.add(heads(row), row.lines());
            } else {
                items(row.lines());
            }
        }

        /** A short list stays together on a page. */
        private void items(List<Row.Line> lines) {
            for (int i = 0; i < lines.size(); i++) {
                item(lines.get(i)).setKeepNext(lines.size() <= FEW && i < lines.size() - 1);
            }
        }

        private List<String> heads(Row.Lines row) {
            return row.byWhom() ? List.of(texts.get(ExportText.WHO), texts.get(ExportText.WHAT)) : List.of();
        }

        private XWPFParagraph item(Row.Line line) {
            return switch (line.tick()) {
                case NONE -> page.item(line.label(), line.text());
                case OPEN -> page.signed("☐", line.label(), line.text());
                case DONE -> page.signed("☑", line.label(), line.text());
            };
        }

        private void figure(Row.Figure row, Style heading) throws IOException {
            page.line(row.figure().title(), heading);
            String words = row.figure().title() + ": " + row.figure().text().words();
            picture(row.path(), words, Part.Figure.HEIGHT);
            page.add(row.figure().text());
        }

        private boolean picture(String path, String words, double height) throws IOException {
            Optional<WordPictures.Picture> picture = pictures.at(path);
            if (picture.isPresent()) {
                XWPFParagraph paragraph = page.line("", Style.NORMAL);
                paragraph.setKeepNext(true);
                WordPicture.add(paragraph, picture.get(), words, height);
            }
            return picture.isPresent();
        }

        private void sources(Report.Sources sources) {
            if (sources.decks().isEmpty()) {
                return;
            }
            page.line(texts.get(ExportText.SOURCES), Style.HEADING_1);
            sources.decks()
                    .forEach(deck -> page.line(
                            texts.get(ExportText.DECK, deck.title(), deck.version(), deck.license()), Style.NORMAL));
            sources.works().forEach(work -> page.item(work.url().isEmpty() ? "" : work.words(), address(work)));
        }

        private static RichText address(Report.Source work) {
            String words = work.url().isEmpty() ? work.words() : work.url();
            Span span = new Span(words, Set.of(), work.url());
            return new RichText(List.of(new Block.Paragraph(List.of(span))));
        }
    }
}
