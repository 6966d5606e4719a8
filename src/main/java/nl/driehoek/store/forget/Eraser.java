package nl.driehoek.store.forget;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.forget.Along;
import nl.driehoek.session.forget.Forgetting;
import nl.driehoek.session.forget.Forgotten;
import nl.driehoek.session.forget.Progress;
import nl.driehoek.session.forget.Rewriting;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.kept.Kept;
import nl.driehoek.store.table.Erasure;
import nl.driehoek.store.table.SessionRow;
import nl.driehoek.store.table.SessionTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets in a database and in all that was made of it. Backups come first: whoever is cut off half way still has the
 * session before them, and does it again.
 */
public final class Eraser implements Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);

    private final Kept kept;
    private final InstantSource clock;
    private final Progress progress;

    /** In all that is kept. */
    public Eraser(Kept kept, InstantSource clock) {
        this(kept, clock, Progress.NONE);
    }

    private Eraser(Kept kept, InstantSource clock, Progress progress) {
        this.kept = kept;
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public Forgetting following(Progress follower) {
        return new Eraser(kept, clock, follower);
    }

    @Override
    public Forgotten delete(Set<SessionId> sessions) throws JournalException {
        return kept.alone(() -> {
            BackupEraser backups = backups();
            backups.rewrite(sessions, connection -> {
                for (SessionId session : sessions) {
                    Erasure.delete(connection, session);
                }
                return null;
            });
            backups.steps().database();
            kept.forget(sessions);
            boolean draft = kept.write(connection -> {
                boolean others = false;
                for (SessionId session : sessions) {
                    others |= Erasure.delete(connection, session);
                }
                return others;
            });
            return forgotten(backups, draft);
        });
    }

    @Override
    public Forgotten rewrite(SessionId session, Rewriting rewriting) throws JournalException {
        Set<SessionId> one = Set.of(session);
        return kept.alone(() -> {
            BackupEraser backups = backups();
            Rewriting along = new Along(kept.read(open -> Erasure.events(open, session)), rewriting);
            backups.rewrite(one, connection -> {
                Erasure.deleteDrafts(connection, session);
                return Erasure.rewrite(connection, session, along, Optional.empty());
            });
            backups.steps().database();
            kept.forget(one);
            Changed changed = kept.write(connection -> {
                boolean draft = Erasure.deleteDrafts(connection, session);
                return new Changed(Erasure.rewrite(connection, session, along, Optional.of(clock.instant())), draft);
            });
            changed.row.ifPresent(kept::note);
            return forgotten(backups, changed.draft);
        });
    }

    @Override
    public Forgotten deleteAll() throws JournalException {
        return kept.alone(() -> {
            BackupEraser backups = backups();
            backups.removeAll();
            kept.forget(kept.read(SessionTable::all).stream()
                    .map(SessionSummary::id)
                    .collect(Collectors.toSet()));
            kept.write(connection -> {
                Erasure.deleteAll(connection, List.of(SettingsStore.DRAFT, Templates.setting("")));
                return null;
            });
            Leftovers leftovers = new Leftovers(kept.folder());
            List<String> left = new ArrayList<>(Leftovers.delete(leftovers.setAside()));
            left.addAll(leftovers.emptyLog());
            Forgotten done = forgotten(backups, true);
            left.addAll(done.left());
            return new Forgotten(done.rewritten(), done.removed(), left, done.setAside(), true);
        });
    }

    @Override
    public Forgotten deleteSetAside() {
        List<String> left = Leftovers.delete(new Leftovers(kept.folder()).setAside());
        return new Forgotten(0, List.of(), left, left, false);
    }

    /** Where the database may not be written now, backups are not changed either. */
    private BackupEraser backups() throws JournalException {
        kept.write(_ -> null);
        return new BackupEraser(kept.backups(), kept.opener(), new Steps(progress));
    }

    private Forgotten forgotten(BackupEraser backups, boolean draft) {
        backups.steps().next();
        Leftovers leftovers = new Leftovers(kept.folder());
        List<String> left = new ArrayList<>(backups.left());
        left.addAll(leftovers.tidy());
        if (!isCompact()) {
            left.add("driehoek.db");
        }
        List<String> setAside = Leftovers.names(leftovers.setAside());
        return new Forgotten(backups.rewritten(), backups.removed(), left, setAside, draft);
    }

    private boolean isCompact() {
        try {
            return kept.read(Erasure::compact);
        } catch (JournalException e) {
            LOG.warn("the database was not made smaller", e);
            return false;
        }
    }

    private record Changed(Optional<SessionRow> row, boolean draft) {}
}
