package nl.driehoek.store;

import java.util.Map;
import nl.driehoek.session.JournalException;

/** Where the program keeps its settings: short texts by name. Calls may block on a disk. */
public interface SettingsStore {
    /** What the names of settings begin with that hold what somebody typed and did not enter yet. */
    String DRAFT = "draft.";

    /**
     * All settings that were ever put; empty at first.
     *
     * @throws JournalException if they cannot be read
     */
    Map<String, String> all() throws JournalException;

    /**
     * Keeps a setting in place of what stood there.
     *
     * @param name what it is called, such as {@code theme}
     * @param value what it is set to
     * @throws JournalException if it is not safely on disk
     */
    void put(String name, String value) throws JournalException;
}
