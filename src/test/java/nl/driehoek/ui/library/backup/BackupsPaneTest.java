package nl.driehoek.ui.library.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.SaveState;
import nl.driehoek.control.backup.BackupDesk;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.backup.Backup;
import nl.driehoek.session.backup.Held;
import nl.driehoek.session.backup.MemoryBackups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackupsPaneTest {
    private static final Instant AT = Instant.parse("2026-11-22T13:05:00Z");

    private final MemoryBackups backups =
            new MemoryBackups(List.of(backup("new", 1, 2), backup("old", 1)), List.of(held(1), held(2)));

    @Start
    void start(Stage stage) {
        Background now = new Background(Runnable::run, Runnable::run);
        SimpleObjectProperty<SaveState> saved = new SimpleObjectProperty<>(new SaveState.Saved());
        BackupDesk desk = new BackupDesk(now, backups, saved, () -> {});
        stage.setScene(new Scene(new BackupsPane(desk, new Texts(Language.NL), ZoneId.of("UTC")), 900, 600));
        stage.show();
    }

    @Test
    void aBackupIsReadAndPutBackAndThatIsUndoneFromTheKeyboardAlone(FxRobot robot) {
        assertThat(words(robot)).anyMatch(line -> line.contains("dezelfde sessies als nu"));
        robot.type(KeyCode.DOWN);
        assertThat(words(robot)).anyMatch(line -> line.contains("verdwijnt uit de lijst: ‘Gesprek 2’"));
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(backups.now()).containsExactly(held(1));
        assertThat(words(robot)).anyMatch(line -> line.contains("is teruggezet. Wat er stond, staat bovenaan"));
        assertThat(robot.lookup("#backup-list").queryListView().getItems()).hasSize(3);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(backups.now()).containsExactly(held(1), held(2));
    }

    @Test
    void theButtonSaysWhichOneItPutsBack(FxRobot robot) {
        assertThat(robot.lookup("#put-back").queryAs(Button.class).getAccessibleHelp())
                .contains("22 november 2026");
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static Backup backup(String name, int... sessions) {
        List<Held> held =
                Arrays.stream(sessions).mapToObj(BackupsPaneTest::held).toList();
        return new Backup(name, AT, Backup.Sort.MADE, 100, held);
    }

    private static Held held(int id) {
        return new Held(new SessionSummary(new SessionId("s-" + id), "Gesprek " + id, AT, AT), 4);
    }
}
