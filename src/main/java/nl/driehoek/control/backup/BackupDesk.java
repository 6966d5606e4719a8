package nl.driehoek.control.backup;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.driehoek.control.Background;
import nl.driehoek.control.SaveState;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Backups;
import nl.driehoek.session.backup.Difference;
import nl.driehoek.session.backup.Held;

/** The backups for somebody who wants one back. Lives on the FX thread; disks are read and written in the background. */
public final class BackupDesk {
    private final Background background;
    private final Backups backups;
    private final ObservableValue<SaveState> saved;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Reading());

    /**
     * Over these backups; nothing is read until {@link #load()}.
     *
     * @param saved whether all is on disk, without which nothing is put back
     * @param changed is told when a backup took the place of all there was
     */
    public BackupDesk(Background background, Backups backups, ObservableValue<SaveState> saved, Runnable changed) {
        this.background = background;
        this.backups = backups;
        this.saved = saved;
        this.changed = changed;
    }

    /** The folder in which they stand. */
    public String place() {
        return backups.place();
    }

    /** What is known of them, or is being done with them. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads them anew. */
    public void load() {
        state.set(new Reading());
        read(Optional.empty());
    }

    /** Puts a backup in the place of all there is. */
    public void putBack(Backup backup) {
        if (!(saved.getValue() instanceof SaveState.Saved)) {
            read(Optional.of(new NotSaved()));
            return;
        }
        state.set(new PuttingBack());
        background.run(
                () -> backups.putBack(backup),
                kept -> {
                    changed.run();
                    read(Optional.of(new Done(backup, kept)));
                },
                e -> read(Optional.of(new Failed(JournalException.of(e).reason()))));
    }

    private void read(Optional<Outcome> outcome) {
        background.run(
                () -> new Shelf(backups.all(), backups.now(), outcome),
                state::set,
                e -> state.set(new Shelf(
                        List.of(),
                        List.of(),
                        Optional.of(new Failed(JournalException.of(e).reason())))));
    }

    /** What is known of the backups. */
    public sealed interface State {}

    /** They are being read. */
    public record Reading() implements State {}

    /** One is being put back. */
    public record PuttingBack() implements State {}

    /**
     * They were read.
     *
     * @param backups all, the one made last first
     * @param now what there is now
     * @param outcome what came of putting one back, if that was asked for
     */
    public record Shelf(List<Backup> backups, List<Held> now, Optional<Outcome> outcome) implements State {
        public Shelf {
            backups = List.copyOf(backups);
            now = List.copyOf(now);
        }

        /** What would be different if this backup were put back. */
        public Difference difference(Backup backup) {
            return Difference.between(backup.sessions(), now);
        }
    }

    /** What came of putting a backup back. */
    public sealed interface Outcome {}

    /**
     * It is back.
     *
     * @param kept what was there; empty where that was no session at all
     */
    public record Done(Backup backup, Optional<Backup> kept) implements Outcome {}

    /** Nothing was put back, as not all that was written is on disk yet. */
    public record NotSaved() implements Outcome {}

    /** Nothing was put back. */
    public record Failed(Reason why) implements Outcome {}
}
