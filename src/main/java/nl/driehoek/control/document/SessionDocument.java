package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.Row;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.ink.CardPicture;
import nl.driehoek.report.ink.CardPictures;
import nl.driehoek.report.ink.FigureSvg;
import nl.driehoek.report.ink.InkSvg;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a session as a document, and beside it a folder with a picture of each page of a card that something was drawn
 * on, and of each figure that a way of working came to. May take a while; not for the FX thread.
 */
public final class SessionDocument {
    private static final Logger LOG = LoggerFactory.getLogger(SessionDocument.class);

    private final ReportBuilder reports;
    private final MarkdownWriter writer;
    private final CardPrinter printer;
    private final Texts texts;

    /**
     * Documents in one language.
     *
     * @param reports tells the session
     * @param writer writes that down
     * @param printer lays out the cards that are drawn on
     */
    public SessionDocument(ReportBuilder reports, MarkdownWriter writer, CardPrinter printer, Texts texts) {
        this.reports = reports;
        this.writer = writer;
        this.printer = printer;
        this.texts = texts;
    }

    /** Whether pictures belong to this session, which take a moment. */
    public static boolean hasPictures(Session session) {
        return !session.board().ink().drawings().isEmpty();
    }

    /**
     * Writes the document, in place of what has that name, and the pictures. Words count most: where the pictures cannot
     * be written the document is, without them.
     *
     * @throws SaveException if the document is not safely on disk; what stood there before still does
     */
    public Written write(SessionRecord record, Path file) throws SaveException {
        List<CardPicture> pictures = CardPictures.of(record.session().board().ink(), texts);
        List<Row.Figure> figures = reports.figures(record);
        if (pictures.isEmpty() && figures.isEmpty()) {
            new AtomicFile().write(file, document(record, Pictures.NONE));
            return new Written(file, Optional.empty(), Optional.empty());
        }
        List<String> names = Stream.concat(
                        pictures.stream().map(CardPicture::file),
                        figures.stream().map(Row.Figure::path))
                .toList();
        Path wanted = file.resolveSibling(texts.get(ExportText.CARDS_FOLDER, stem(file)));
        PictureFolder folder = PictureFolder.at(wanted, record.id().value(), names);
        Optional<SaveException> trouble = writeAll(record, pictures, figures, folder);
        Pictures shown = trouble.isPresent()
                ? Pictures.NONE
                : new Pictures(folder.path().getFileName().toString(), pictures);
        try {
            new AtomicFile().write(file, document(record, shown));
        } catch (SaveException e) {
            folder.takeBack();
            throw e;
        }
        return new Written(file, Optional.of(folder.path()), trouble);
    }

    private String document(SessionRecord record, Pictures pictures) {
        return writer.write(reports.build(record, pictures));
    }

    private Optional<SaveException> writeAll(
            SessionRecord record, List<CardPicture> pictures, List<Row.Figure> figures, PictureFolder folder) {
        Session session = record.session();
        try {
            for (CardPicture picture : pictures) {
                folder.write(picture.file(), svg(record, session, picture));
            }
            for (Row.Figure figure : figures) {
                folder.write(
                        figure.path(), FigureSvg.of(figure.figure(), record.id().value()));
            }
            return Optional.empty();
        } catch (SaveException e) {
            LOG.warn("The pictures were not written", e);
            folder.takeBack();
            return Optional.of(e);
        }
    }

    private String svg(SessionRecord record, Session session, CardPicture picture) {
        Optional<ProjectorFrame.Showing> page = page(session, record.library(), picture);
        String title =
                page.map(ProjectorFrame.Showing::caption).orElse(picture.card().toString());
        return new InkSvg(printer::words)
                .of(new InkSvg.Content(
                        record.id().value(),
                        title + ": " + picture.words(),
                        page.map(printer::print).orElse(PrintedCard.BLANK),
                        layers(session.board().ink(), picture),
                        picture.ownEyes()));
    }

    /** A page of a deck that is gone is left blank: what was drawn on it is kept. */
    private static Optional<ProjectorFrame.Showing> page(Session session, Library library, CardPicture picture) {
        return ProjectorFrame.page(session, library, picture.card(), picture.page());
    }

    /** What the room did not see is in no other picture than those for own eyes. */
    private static List<Drawing> layers(Ink ink, CardPicture picture) {
        Drawing room = ink.at(picture.card(), picture.page(), Layer.WALL);
        return picture.ownEyes() ? List.of(room, ink.at(picture.card(), picture.page(), Layer.DESK)) : List.of(room);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
