package nl.driehoek.store.sessionfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file that may hold a session, whatever it holds; nothing in it is executed or fetched. Any thread may use it. */
public final class SessionFileReader {
    /** Some fifty times the largest session that was ever measured. */
    private static final long LARGEST = 100_000_000;

    /** A deck's text is the longest that is in it. */
    private static final int LONGEST_TEXT = 25_000_000;

    /** No event is deeper; it keeps the stack small whatever a file holds. */
    private static final int DEEPEST = 60;

    private static final Logger LOG = LoggerFactory.getLogger(SessionFileReader.class);
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private SessionFileReader() {}

    /** What came of reading a file. */
    public sealed interface Reading {
        /** It is a session. */
        record Sound(SessionFile file) implements Reading {}

        /** It is none that can be had. */
        record Faulty(Fault fault) implements Reading {}
    }

    /** Reads a file; it may take a while where that is large. */
    public static Reading read(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Reading.Faulty(Fault.NOT_A_FILE);
            }
            return Files.size(file) > LARGEST ? new Reading.Faulty(Fault.TOO_BIG) : content(file);
        } catch (NoSuchFileException _) {
            return new Reading.Faulty(Fault.MISSING);
        } catch (IOException | JacksonIOException e) {
            LOG.warn("A file could not be read", e);
            return new Reading.Faulty(Fault.UNREADABLE);
        }
    }

    private static Reading content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads what may be a session, to its end.
     *
     * @throws JacksonIOException if it cannot be read
     */
    public static Reading read(InputStream in) {
        SessionDraft draft = new SessionDraft();
        try (JsonParser json = JSON.createParser(in)) {
            draft.read(json);
            return new Reading.Sound(draft.session());
        } catch (JacksonIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A file is no session", e); // the log keeps no message, and so no word of it
            return new Reading.Faulty(draft.fault());
        }
    }
}
