package nl.driehoek.control.password;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Background;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.encryption.Encryption;
import nl.driehoek.session.encryption.Encryption.Outcome;
import nl.driehoek.session.encryption.Encryption.State;

/**
 * The password for all that is kept. Lives on the FX thread; keys are derived and files encrypted on the thread that calls
 * the journal. While one thing is being done others are passed over.
 */
public final class PasswordDesk {
    private static final Outcome NOTHING = new Outcome("", List.of(), List.of());

    private final Encryption encryption;
    private final Background background;
    private final Executor fx;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();
    private boolean busy;

    /**
     * For what is kept; nothing is read until {@link #look()}.
     *
     * @param background work on the thread that calls the journal
     * @param fx where progress is told
     * @param changed is told when all can be read anew
     */
    public PasswordDesk(Encryption encryption, Background background, Executor fx, Runnable changed) {
        this.encryption = encryption;
        this.background = background;
        this.fx = fx;
        this.changed = changed;
    }

    /** What came of a wish. */
    public sealed interface Answer {}

    /** It was done. */
    public record Done(Outcome outcome) implements Answer {}

    /** Nothing was done: neither the password nor the recovery code. */
    public record Wrong() implements Answer {}

    /** It was not done. */
    public record Failed(Reason why) implements Answer {}

    /** Whether there is a password, and was given; empty while that is not known. */
    public ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How far encrypting or decrypting is, in percent. */
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Reads whether there is a password. */
    public void look() {
        background.run(encryption::state, now -> state.set(Optional.of(now)), _ -> state.set(Optional.empty()));
    }

    /** Lets all be read with this password or recovery code. */
    public void unlock(String typed, Consumer<Answer> told) {
        run(() -> right(encryption.unlock(typed)), told);
    }

    /** Sets a password where there is none. */
    public void set(String password, Consumer<Answer> told) {
        run(() -> new Done(encryption.set(password, progress())), told);
    }

    /** Changes the password of now, or whatever it is where this is the recovery code, to another. */
    public void change(String typed, String next, Consumer<Answer> told) {
        run(() -> right(encryption.change(typed, next)), told);
    }

    /** Removes the password. */
    public void remove(String typed, Consumer<Answer> told) {
        run(() -> encryption.remove(typed, progress()).<Answer>map(Done::new).orElseGet(Wrong::new), told);
    }

    /**
     * Begins with nothing; what is there is put away whole.
     *
     * @param told is given the folder that it is put into; empty where that failed
     */
    public void startAnew(Consumer<Optional<String>> told) {
        background.run(
                encryption::startAnew,
                folder -> {
                    look();
                    changed.run();
                    told.accept(Optional.of(folder));
                },
                _ -> told.accept(Optional.empty()));
    }

    private static Answer right(boolean right) {
        return right ? new Done(NOTHING) : new Wrong();
    }

    private void run(Callable<Answer> work, Consumer<Answer> told) {
        if (busy) {
            return;
        }
        busy = true;
        percent.set(0);
        background.run(work, answer -> tell(answer, told), e -> tell(failed(e), told));
    }

    private void tell(Answer answer, Consumer<Answer> told) {
        busy = false;
        look();
        if (answer instanceof Done) {
            changed.run();
        }
        told.accept(answer);
    }

    private static Answer failed(Exception e) {
        return new Failed(JournalException.of(e).reason());
    }

    private IntConsumer progress() {
        return now -> fx.execute(() -> percent.set(now));
    }
}
