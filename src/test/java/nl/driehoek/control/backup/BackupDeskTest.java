package nl.driehoek.control.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Background;
import nl.driehoek.control.SaveState;
import nl.driehoek.control.backup.BackupDesk.Done;
import nl.driehoek.control.backup.BackupDesk.Failed;
import nl.driehoek.control.backup.BackupDesk.NotSaved;
import nl.driehoek.control.backup.BackupDesk.Shelf;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Held;
import nl.driehoek.session.backup.MemoryBackups;
import org.junit.jupiter.api.Test;

class BackupDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final Held ONE = held(1, 5);
    private static final Held TWO = held(2, 7);
    private static final Backup BACKUP = new Backup("one.db", NOW, Backup.Sort.MADE, 100, List.of(ONE));

    private final MemoryBackups backups = new MemoryBackups(List.of(BACKUP), List.of(ONE, TWO));
    private final ObjectProperty<SaveState> saved = new SimpleObjectProperty<>(new SaveState.Saved());
    private final List<String> changes = new ArrayList<>();
    private final BackupDesk desk =
            new BackupDesk(new Background(Runnable::run, Runnable::run), backups, saved, () -> changes.add("changed"));

    @Test
    void whatABackupHoldsIsComparedWithWhatThereIs() {
        desk.load();
        Shelf shelf = shelf();
        assertThat(shelf.backups()).containsExactly(BACKUP);
        assertThat(shelf.outcome()).isEmpty();
        assertThat(shelf.difference(BACKUP).gone()).containsExactly(TWO.session());
    }

    @Test
    void aBackupIsPutBackAndAllIsReadAnew() {
        desk.putBack(BACKUP);
        assertThat(changes).hasSize(1);
        assertThat(shelf().now()).containsExactly(ONE);
        assertThat(shelf().backups()).hasSize(2);
        assertThat(shelf().outcome())
                .hasValueSatisfying(
                        outcome -> assertThat(((Done) outcome).kept()).isPresent());
    }

    @Test
    void nothingIsPutBackWhileNotAllIsSaved() {
        saved.set(new SaveState.Failing(
                Map.of(new SessionId("s"), new JournalException(Reason.DISK_FULL, "/data", null)), 3));
        desk.putBack(BACKUP);
        assertThat(shelf().outcome()).contains(new NotSaved());
        assertThat(shelf().now()).containsExactly(ONE, TWO);
        assertThat(changes).isEmpty();
    }

    @Test
    void aFailureIsToldWithItsReasonAndTheListStays() {
        backups.fail(Reason.DAMAGED);
        desk.putBack(BACKUP);
        assertThat(shelf().outcome()).contains(new Failed(Reason.DAMAGED));
        assertThat(shelf().backups()).containsExactly(BACKUP);
        assertThat(changes).isEmpty();
    }

    private Shelf shelf() {
        return (Shelf) desk.stateProperty().get();
    }

    private static Held held(int id, long entries) {
        return new Held(new SessionSummary(new SessionId("s-" + id), "Gesprek " + id, NOW, NOW), entries);
    }
}
