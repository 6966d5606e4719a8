package nl.driehoek.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisMaker;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.journal.SetAside;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.store.picture.KnownPictures;
import nl.driehoek.tool.registry.Tools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sessions that are kept in a folder, opened for one command; while another program may write there, read only. */
final class KeptSessions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);

    /** Under this name the library keeps its language. */
    private static final String LANGUAGE = "language";

    private final DataFolder data;
    private final Optional<String> password;
    private final Console console;
    private final KnownPictures pictures = new KnownPictures();
    private final SqliteJournal journal;
    private final Map<SessionId, Synopsis> synopses = new HashMap<>();

    /**
     * Nothing is opened yet.
     *
     * @param password of the sessions, if it was given
     * @param damages are told as they are found
     */
    KeptSessions(DataFolder data, Optional<String> password, Console console, Damages damages) {
        this.data = data;
        this.password = password;
        this.console = console;
        this.journal = SqliteJournal.alone(data.path(), this::edition);
        journal.watch(finding -> {
            if (finding instanceof SetAside damaged) {
                damages.tell(damaged);
            }
        });
    }

    /** Where they are kept. */
    Path folder() {
        return data.path();
    }

    /** The language that was chosen in the library; empty where none was, or where that cannot be read. */
    Optional<Language> language() {
        try {
            return Files.notExists(data.journal())
                    ? Optional.empty()
                    : Optional.ofNullable(journal.settings().all().get(LANGUAGE))
                            .flatMap(Language::ofCode);
        } catch (JournalException e) { // whoever reads more is told as well
            LOG.info("no language", e);
            return Optional.empty();
        }
    }

    /** All sessions, the one changed last first. Does not open a journal where there is none, since that would make one. */
    List<SessionSummary> all() throws JournalException {
        unlock();
        return Files.notExists(data.journal()) ? List.of() : journal.sessions();
    }

    private void unlock() throws JournalException {
        boolean asked = password.isPresent()
                && Files.exists(data.journal())
                && journal.encryption().state() == State.LOCKED;
        if (asked && !journal.encryption().unlock(password.get())) {
            console.failed(AppText.WRONG_PASSWORD);
        }
    }

    /**
     * All that is kept of a session; empty where nothing is left of it but its line in the list.
     *
     * @param texts in the language of whoever reads it
     */
    Optional<SessionRecord> record(SessionId id, Texts texts) throws JournalException {
        List<Entry> entries = journal.read(id);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Edition> editions = journal.editions(Session.of(entries).editions());
        return Optional.of(new SessionRecord(
                id, entries, Library.played(editions, texts.language().locale())));
    }

    /** A session at a glance; empty where nothing is left of it but its line in the list. */
    Optional<Synopsis> synopsis(SessionId id, Texts texts) throws JournalException {
        if (synopses.isEmpty()) {
            journal.synopses().all().forEach(made -> synopses.put(made.id(), made));
        }
        return synopses.containsKey(id)
                ? Optional.of(synopses.get(id))
                : record(id, texts)
                        .map(record ->
                                SynopsisMaker.of(id, record.entries(), record.library(), Tools.faces(() -> texts)));
    }

    /** The journal itself, which is made when it is written to. */
    Journal journal() {
        try {
            unlock();
        } catch (JournalException e) { // whoever writes to it is told as well
            LOG.info("not unlocked", e);
        }
        return journal;
    }

    @Override
    public void close() {
        journal.close();
    }

    /** The same, with the pictures that decks in these folders have. */
    KeptSessions picturedBy(List<Path> folders) {
        pictures.know(DeckFolder.read(folders).editions());
        return this;
    }

    private Optional<Edition> edition(String json) {
        return new DeckReader(pictures).read("", json).edition();
    }
}
