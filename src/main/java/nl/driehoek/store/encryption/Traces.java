package nl.driehoek.store.encryption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.cipher.KeySlots;
import nl.driehoek.store.forget.BackupEraser;
import nl.driehoek.store.forget.Leftovers;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.table.Erasure;
import nl.driehoek.store.table.Recoding;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import nl.driehoek.store.table.Transaction.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lies about of a database beside its tables.
 *
 * @param kept all that is kept
 */
record Traces(Kept kept) {
    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    /**
     * What came of it.
     *
     * @param removed names of backups that were removed as they could not be made anew
     * @param left names of files in which something may stand as it was
     */
    record Cleaned(List<String> removed, List<String> left) {}

    /** Has all backups encrypted with this key, wrapped in this way, and deletes what is not encrypted and cannot be. */
    Cleaned encrypt(KeySlots slots) throws JournalException {
        Leftovers leftovers = new Leftovers(kept.folder());
        List<String> left = new ArrayList<>(leftovers.tidy());
        left.addAll(Leftovers.delete(leftovers.setAside()));
        return cleaned(open -> Recoding.isBehind(open, slots), open -> Recoding.bringUp(open, slots), left);
    }

    /** Has all backups that are encrypted with this key decrypted. */
    Cleaned decrypt(KeySlots slots) throws JournalException {
        return cleaned(
                open -> Recoding.isOfKey(open, slots),
                open -> {
                    Recoding.decrypt(open, _ -> {});
                    return null;
                },
                new ArrayList<>());
    }

    private Cleaned cleaned(Work<Boolean> concerned, Work<?> work, List<String> left) throws JournalException {
        return kept.alone(() -> {
            BackupEraser backups = new BackupEraser(kept.backups(), kept.opener());
            backups.rewrite(concerned, work);
            left.addAll(backups.left());
            return new Cleaned(backups.removed(), left);
        });
    }

    /** Has free pages, the log and what is noted beside the database be of what stands in its tables now. */
    List<String> compact() throws JournalException {
        note(kept.read(SessionTable::rows));
        try {
            return kept.read(Erasure::compact) ? List.of() : List.of("driehoek.db-wal");
        } catch (JournalException e) {
            LOG.warn("the database was not written anew", e);
            return List.of("driehoek.db");
        }
    }

    private void note(List<SessionRow> rows) {
        Set<SessionId> all = new HashSet<>();
        rows.forEach(row -> all.add(row.id()));
        kept.forget(all);
        rows.forEach(kept::note);
    }
}
