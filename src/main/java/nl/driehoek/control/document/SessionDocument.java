package nl.driehoek.control.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.report.Progress;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.file.FileName;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a session as a document, as it was chosen. A format that takes no pictures in has a folder beside it with a picture
 * of each page of a card that something was drawn on, and of each figure that a way of working came to. May take a while;
 * not for the FX thread.
 */
public final class SessionDocument {
    private static final Logger LOG = LoggerFactory.getLogger(SessionDocument.class);

    private final ReportBuilder reports;
    private final Writers writers;
    private final CardPrinter printer;
    private final Texts texts;

    /**
     * Documents in one language.
     *
     * @param reports tells the session
     * @param writers write that down
     * @param printer lays out the cards that are drawn on
     */
    public SessionDocument(ReportBuilder reports, Writers writers, CardPrinter printer, Texts texts) {
        this.reports = reports;
        this.writers = writers;
        this.printer = printer;
        this.texts = texts;
    }

    /**
     * Writes the document, in place of what has that name, and its pictures where they go beside it. Words count most: where
     * those pictures cannot be written the document is, without them. A file for each participant goes into a folder that has
     * the file's name without its ending.
     *
     * @return empty where it is divided over participants and nobody has anything of what is asked for
     * @throws SaveException if the document is not safely on disk; what stood there before still does
     * @throws CancellationException if the progress says so; nothing is written then
     */
    public Optional<Written> write(SessionRecord record, Choice choice, Path file, Progress progress)
            throws SaveException {
        Making making = making(record, choice);
        if (making.hasPicturesBeside()) {
            return Optional.of(beside(making, file, progress));
        }
        List<Report> told = making.told(folder(making));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Path target = choice.division() == Division.FILE_EACH
                ? writeEach(making, told, file, progress)
                : save(making, told, file, progress);
        return Optional.of(new Written(target, Optional.empty(), Optional.empty()));
    }

    /**
     * The document's bytes, with its pictures in it where the format takes them in and without them otherwise.
     *
     * @return empty as in {@link #write}
     * @throws IOException if it cannot be made
     */
    public Optional<byte[]> made(SessionRecord record, Choice choice, Progress progress) throws IOException {
        Making making = making(record, choice);
        List<Report> told = making.told(folder(making));
        return told.isEmpty() ? Optional.empty() : Optional.of(making.bytes(told, progress));
    }

    private Making making(SessionRecord record, Choice asked) {
        Choice choice =
                asked.format().isRead() ? asked : asked.with(Contents.ALL).with(Division.WHOLE);
        DocumentPictures pictures = DocumentPictures.of(record, choice.contents(), reports, printer, texts);
        return new Making(record, choice, pictures, reports, writers.of(choice.format()));
    }

    /** Pictures within a document have paths, too, by which they are found. */
    private String folder(Making making) {
        return making.writer().takesPicturesIn() ? texts.get(ExportText.CARDS_FOLDER, "") : "";
    }

    private Path writeEach(Making making, List<Report> told, Path file, Progress progress) throws SaveException {
        Path folder = file.resolveSibling(stem(file));
        Folders.make(folder);
        String ending = "." + making.choice().format().ending();
        Set<String> taken = new HashSet<>();
        for (Report page : told) {
            String name = FileName.of(page.head().participants().getFirst(), texts.get(ExportText.SOMEBODY));
            String free = name;
            for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
                free = name + " " + n;
            }
            save(making, List.of(page), folder.resolve(FileName.cut(free, ending)), progress);
        }
        return folder;
    }

    private static Path save(Making making, List<Report> told, Path file, Progress progress) throws SaveException {
        try {
            new AtomicFile().write(file, making.bytes(told, progress));
            return file;
        } catch (IOException e) {
            throw new SaveException(Reason.OTHER, file, e);
        }
    }

    private Written beside(Making making, Path file, Progress progress) throws SaveException {
        DocumentPictures pictures = making.pictures();
        Path wanted = file.resolveSibling(texts.get(ExportText.CARDS_FOLDER, stem(file)));
        PictureFolder folder = PictureFolder.at(wanted, making.record().id().value(), pictures.files());
        Optional<SaveException> trouble = writeAll(pictures, folder, progress);
        String name = trouble.isPresent() ? "" : folder.path().getFileName().toString();
        try {
            save(making, making.told(name), file, Progress.NONE);
        } catch (SaveException e) {
            folder.takeBack();
            throw e;
        }
        return new Written(file, Optional.of(folder.path()), trouble);
    }

    private static Optional<SaveException> writeAll(
            DocumentPictures pictures, PictureFolder folder, Progress progress) {
        Map<String, Supplier<String>> svgs = pictures.svgs();
        List<String> files = pictures.files();
        try {
            for (String file : files) {
                progress.step(files.indexOf(file), files.size());
                folder.write(file, svgs.get(file).get());
            }
            return Optional.empty();
        } catch (SaveException e) {
            LOG.warn("The pictures were not written", e);
            folder.takeBack();
            return Optional.of(e);
        } catch (CancellationException e) {
            folder.takeBack();
            throw e;
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
