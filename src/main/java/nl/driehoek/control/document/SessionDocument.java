package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Library;
import nl.driehoek.export.MarkdownExport;
import nl.driehoek.export.Pictures;
import nl.driehoek.export.Played;
import nl.driehoek.export.ink.CardPicture;
import nl.driehoek.export.ink.CardPictures;
import nl.driehoek.export.ink.InkSvg;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a session as a document, and beside it a folder with a picture of each page of a card that something was drawn
 * on. May take a while; not for the FX thread.
 */
public final class SessionDocument {
    private static final Logger LOG = LoggerFactory.getLogger(SessionDocument.class);

    private final MarkdownExport export;
    private final CardPrinter printer;
    private final Texts texts;

    /**
     * Documents in one language.
     *
     * @param export writes the document
     * @param printer lays out the cards that are drawn on
     */
    public SessionDocument(MarkdownExport export, CardPrinter printer, Texts texts) {
        this.export = export;
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
    public Written write(Played played, Path file) throws SaveException {
        List<CardPicture> pictures = CardPictures.of(played.session().board().ink(), texts);
        if (pictures.isEmpty()) {
            new AtomicFile().write(file, export.write(played, Pictures.NONE));
            return new Written(file, Optional.empty(), Optional.empty());
        }
        List<String> names = pictures.stream().map(CardPicture::file).toList();
        Path wanted = file.resolveSibling(texts.get(ExportText.CARDS_FOLDER, stem(file)));
        PictureFolder folder = PictureFolder.at(wanted, played.id().value(), names);
        Optional<SaveException> trouble = writeAll(played, pictures, folder);
        Pictures shown = trouble.isPresent()
                ? Pictures.NONE
                : new Pictures(folder.path().getFileName().toString(), pictures);
        try {
            new AtomicFile().write(file, export.write(played, shown));
        } catch (SaveException e) {
            folder.takeBack();
            throw e;
        }
        return new Written(file, Optional.of(folder.path()), trouble);
    }

    private Optional<SaveException> writeAll(Played played, List<CardPicture> pictures, PictureFolder folder) {
        Session session = played.session();
        try {
            for (CardPicture picture : pictures) {
                folder.write(picture.file(), svg(played, session, picture));
            }
            return Optional.empty();
        } catch (SaveException e) {
            LOG.warn("The pictures were not written", e);
            folder.takeBack();
            return Optional.of(e);
        }
    }

    private String svg(Played played, Session session, CardPicture picture) {
        Optional<ProjectorFrame.Showing> page = page(session, played.library(), picture);
        String title =
                page.map(ProjectorFrame.Showing::caption).orElse(picture.card().toString());
        return new InkSvg(printer::words)
                .of(new InkSvg.Content(
                        played.id().value(),
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
