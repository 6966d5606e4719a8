package nl.driehoek.app.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import nl.driehoek.control.document.Written;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.store.SaveException;
import nl.driehoek.ui.theme.Banner;

/** Says in words what came of writing a document. */
final class ExportOutcome {
    private final Texts texts;

    ExportOutcome(Texts texts) {
        this.texts = texts;
    }

    /**
     * Where the document is, and what of it is missing.
     *
     * @param saved the sentence for a file that is whole
     */
    void tell(MessageKey saved, Written written, BiConsumer<Banner.Tone, String> tell) {
        written.folder()
                .ifPresentOrElse(
                        folder -> tell(written, folder, tell),
                        () -> tell.accept(Banner.Tone.SUCCESS, texts.get(saved(saved, written), written.file())));
    }

    private static MessageKey saved(MessageKey file, Written written) {
        return Files.isDirectory(written.file()) ? ExportChoiceText.SAVED_EACH : file;
    }

    private void tell(Written written, Path folder, BiConsumer<Banner.Tone, String> tell) {
        written.trouble()
                .ifPresentOrElse(
                        why -> tell.accept(
                                Banner.Tone.WARNING,
                                texts.get(WindowText.EXPORTED_WITHOUT_CARDS, written.file(), complaint(folder, why))),
                        () -> tell.accept(
                                Banner.Tone.SUCCESS,
                                texts.get(WindowText.EXPORTED_WITH_CARDS, written.file(), folder.getFileName())));
    }

    /** Why there is no such file. */
    String complaint(Path file, Exception failure) {
        WindowText why = failure instanceof SaveException known
                ? switch (known.reason()) {
                    case DISK_FULL -> WindowText.EXPORT_DISK_FULL;
                    case READ_ONLY -> WindowText.EXPORT_READ_ONLY;
                    case IS_FOLDER -> WindowText.EXPORT_IS_FOLDER;
                    case NO_FOLDER -> WindowText.EXPORT_NO_FOLDER;
                    case OTHER -> WindowText.EXPORT_OTHER;
                }
                : WindowText.EXPORT_OTHER;
        return texts.get(why, file);
    }
}
