package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.document.ImportText;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.store.sessionfile.Fault;

/** Words what came of taking a session over from a file. */
public final class ImportLines {
    /** What could turn a line round, end it, or command a console. */
    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private final Texts texts;
    private final Function<Reason, String> why;

    /**
     * In the language of these texts.
     *
     * @param why says in a sentence why sessions cannot be read or written here, and what to do about it
     */
    public ImportLines(Texts texts, Function<Reason, String> why) {
        this.texts = texts;
        this.why = why;
    }

    /** What came of it and, where nothing did, what to do about it, in one to three sentences. */
    public String line(Path file, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported done -> texts.get(ImportText.IMPORTED, title(file, done));
            case ImportOutcome.There done -> texts.get(ImportText.THERE, title(file, done));
            case ImportOutcome.Beside done -> texts.get(ImportText.BESIDE, title(file, done));
            case ImportOutcome.Refused(var fault) -> texts.get(key(fault), file);
            case ImportOutcome.NotKept(var reason) -> texts.get(ImportText.NOT_KEPT, file, why.apply(reason));
        };
    }

    private static String title(Path file, ImportOutcome.Had had) {
        String title = NOT_ON_A_LINE.matcher(had.title()).replaceAll(" ").strip();
        return title.isEmpty() ? String.valueOf(file.getFileName()) : title;
    }

    private static ImportText key(Fault fault) {
        return switch (fault) {
            case MISSING -> ImportText.MISSING;
            case NOT_A_FILE -> ImportText.NOT_A_FILE;
            case UNREADABLE -> ImportText.UNREADABLE;
            case TOO_BIG -> ImportText.TOO_BIG;
            case FOREIGN -> ImportText.FOREIGN;
            case BROKEN -> ImportText.BROKEN;
            case NEWER -> ImportText.NEWER;
        };
    }
}
