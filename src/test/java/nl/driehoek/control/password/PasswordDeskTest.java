package nl.driehoek.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import nl.driehoek.control.Background;
import nl.driehoek.control.password.PasswordDesk.Answer;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.encryption.Encryption.State;
import nl.driehoek.store.journal.SqliteJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told who gives, sets, changes or removes the password; nothing is done on the thread that asks. */
class PasswordDeskTest {
    private static final String PASSWORD = "paarse olifant 7";

    @TempDir
    Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Answer> answers = new ArrayList<>();
    private SqliteJournal journal;
    private PasswordDesk desk;
    private int changes;

    @BeforeEach
    void open() throws Exception {
        journal = journal();
        journal.append(new SessionId("s-1"), new RandomSession(1).entries());
        desk = desk();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aPasswordIsSetInTheBackgroundAndTheCodeIsTold() {
        assertThat(desk.stateProperty().get()).isEmpty();
        desk.look();
        settle();
        assertThat(desk.stateProperty().get()).contains(State.NONE);
        desk.set(PASSWORD, answers::add);
        desk.set("another one", answers::add);
        assertThat(answers).as("not here").isEmpty();
        settle();
        assertThat(answers).hasSize(1);
        assertThat(((PasswordDesk.Done) answers.getFirst()).outcome().code()).hasSize(29);
        assertThat(desk.percentProperty().get()).isEqualTo(100);
        assertThat(desk.stateProperty().get()).contains(State.OPEN);
        assertThat(changes).isOne();
    }

    @Test
    void aWrongOneIsToldAndChangesNothing() throws Exception {
        journal.encryption().set(PASSWORD, _ -> {});
        reopen();
        desk.look();
        desk.unlock("wrong", answers::add);
        settle();
        assertThat(desk.stateProperty().get()).contains(State.LOCKED);
        assertThat(answers).containsExactly(new PasswordDesk.Wrong());
        assertThat(changes).isZero();
        desk.unlock(PASSWORD, answers::add);
        settle();
        assertThat(answers.getLast()).isInstanceOf(PasswordDesk.Done.class);
        assertThat(changes).isOne();
        desk.change("wrong", "groene giraffe 8", answers::add);
        settle();
        desk.remove("wrong", answers::add);
        settle();
        assertThat(answers.subList(2, 4)).containsOnly(new PasswordDesk.Wrong());
        desk.remove(PASSWORD, answers::add);
        settle();
        assertThat(desk.stateProperty().get()).contains(State.NONE);
    }

    @Test
    void whoLostItBeginsAnew() throws Exception {
        journal.encryption().set(PASSWORD, _ -> {});
        reopen();
        List<Optional<String>> told = new ArrayList<>();
        desk.startAnew(told::add);
        settle();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().orElseThrow()).contains("locked-");
        assertThat(desk.stateProperty().get()).contains(State.NONE);
        assertThat(journal.sessions()).isEmpty();
    }

    private void reopen() {
        journal.close();
        journal = journal();
        desk = desk();
    }

    private SqliteJournal journal() {
        return new SqliteJournal(folder.resolve("data"), _ -> Optional.empty());
    }

    private PasswordDesk desk() {
        return new PasswordDesk(
                journal.encryption(), new Background(waiting::add, Runnable::run), Runnable::run, () -> changes++);
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
