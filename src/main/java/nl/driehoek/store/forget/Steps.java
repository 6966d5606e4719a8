package nl.driehoek.store.forget;

import nl.driehoek.session.forget.Progress;

/** Tells of each step of forgetting: one for each backup, then the database, then what is left over. */
final class Steps {
    private static final int AFTER_BACKUPS = 2;

    private final Progress progress;
    private int done;
    private int all = AFTER_BACKUPS;
    private boolean changed;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** There are so many backups. */
    void backups(int count) {
        all = count + AFTER_BACKUPS;
    }

    /** The next step begins. */
    void next() {
        progress.step(done, all, changed);
        done++;
    }

    /** The database is about to be changed. */
    void database() {
        next();
        changing();
    }

    /** Something is about to be changed. */
    void changing() {
        if (!changed) {
            changed = true;
            progress.step(done, all, true);
        }
    }
}
