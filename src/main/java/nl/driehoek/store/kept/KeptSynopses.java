package nl.driehoek.store.kept;

import java.util.List;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisStore;
import nl.driehoek.store.table.SynopsisTable;

/**
 * Synopses of the sessions among all that is kept.
 *
 * @param kept where they stand
 */
public record KeptSynopses(Kept kept) implements SynopsisStore {
    @Override
    public List<Synopsis> all() throws JournalException {
        return kept.read(SynopsisTable::all);
    }

    @Override
    public List<SessionId> behind() throws JournalException {
        return kept.read(SynopsisTable::behind);
    }

    @Override
    public void keep(List<Synopsis> made) throws JournalException {
        kept.write(connection -> {
            for (Synopsis synopsis : made) {
                SynopsisTable.put(connection, synopsis);
            }
            return null;
        });
    }
}
