package nl.driehoek.app.fx;

import java.util.List;
import java.util.Optional;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.session.JournalException;
import nl.driehoek.store.journal.Finding;
import nl.driehoek.store.journal.Loss;
import nl.driehoek.store.journal.Restored;
import nl.driehoek.store.journal.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in the library what the journal finds out about its file, and brings backups back. Lives on the FX thread. */
final class JournalNotices {
    private static final Logger LOG = LoggerFactory.getLogger(JournalNotices.class);

    private final Services services;
    private final LibraryController library;

    JournalNotices(Services services, LibraryController library) {
        this.services = services;
        this.library = library;
    }

    /** Tells from now on, and what was found before. */
    void watch() {
        services.watchJournal(finding -> {
            notice(finding).ifPresentOrElse(library::tell, this::written);
            library.refresh();
        });
    }

    /** Brings back what the backups have, and says what came of it. */
    void restore() {
        services.background().run(() -> services.journal().backups().restore(), this::restored, this::failed);
    }

    private void restored(Restored restored) {
        dismiss(Notice.FileGone.class);
        library.tell(new Notice.Restored(restored.sessions(), lost(restored.losses())));
        library.refresh();
    }

    private void failed(Exception e) {
        LOG.warn("The backups were not brought back", e);
        JournalException failure = JournalException.of(e);
        library.tell(new Notice.SavingFails(failure.reason(), failure.where()));
    }

    /** That nothing is kept is not so any more. */
    private void written() {
        dismiss(Notice.OnlyRead.class);
    }

    private void dismiss(Class<? extends Notice> kind) {
        library.noticesProperty().get().stream().filter(kind::isInstance).forEach(library::dismiss);
    }

    /** What the user is told of a finding; empty where an earlier one is not so any more. */
    static Optional<Notice> notice(Finding finding) {
        return Optional.ofNullable(
                switch (finding) {
                    case SetAside(var from, var to, int sessions, var _, int fromBackup, var losses) ->
                        new Notice.SetAside(from.toString(), to.toString(), sessions, fromBackup, lost(losses));
                    case Finding.Gone(var file, var madeAt, int sessions, var _) ->
                        new Notice.FileGone(file.toString(), madeAt, sessions);
                    case Finding.OnlyRead(var why, var where) -> new Notice.OnlyRead(why, where.toString());
                    case Finding.NoBackup(var why, var folder) -> new Notice.NoBackup(why, folder.toString());
                    case Finding.Written _ -> null;
                });
    }

    private static List<Notice.Lost> lost(List<Loss> losses) {
        return losses.stream()
                .map(loss -> new Notice.Lost(
                        loss.title(),
                        loss.startedAt(),
                        loss.entries(),
                        loss.card().map(card -> card.card()),
                        loss.after()))
                .toList();
    }
}
