package nl.driehoek.control.document;

import java.util.List;
import nl.driehoek.deck.Edition;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SessionWriter;
import nl.driehoek.report.Told;
import nl.driehoek.report.choice.Format;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileWriter;

/** Writes all of a session, to be read in again; what is told of it in words is not in it. */
final class JsonWriter implements SessionWriter {
    private final String program;

    /**
     * A writer.
     *
     * @param program name and version of the program
     */
    JsonWriter(String program) {
        this.program = program;
    }

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public boolean takesPicturesIn() {
        return true; // what is drawn is in it as it was drawn
    }

    @Override
    public byte[] write(Told told) {
        SessionRecord record = told.record();
        return SessionFileWriter.write(new SessionFile(record.id(), program, editions(record), record.entries()));
    }

    /** Those that the journal keeps with the session; others that are at hand are no part of it. */
    private static List<Edition> editions(SessionRecord record) {
        List<String> kept = record.session().editions();
        return record.library()
                .all()
                .filter(edition -> kept.contains(edition.digest()))
                .filter(edition -> Edition.digest(edition.json()).equals(edition.digest()))
                .toList();
    }
}
