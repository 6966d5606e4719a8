package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.ui.notes.ManualAlarm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ends with a window. */
class LifetimeTest {
    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final List<String> heard = new ArrayList<>();
    private final Lifetime lifetime = new Lifetime();

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aValueIsFollowedUntilTheEndAndNobodyObservesItAfterwards() {
        SimpleObjectProperty<String> value = new SimpleObjectProperty<>("a");
        ObservableValue<String> here = lifetime.follow(value);
        here.subscribe(now -> heard.add(now));
        value.set("b");
        assertThat(Observers.count(value)).isEqualTo(1);
        lifetime.close();
        value.set("c");
        assertThat(heard).containsExactly("a", "b");
        assertThat(here.getValue()).isEqualTo("b");
        assertThat(Observers.count(value)).isZero();
    }

    @Test
    void anAlarmIsSilentFromTheEndOnHoweverItWasSet() {
        ManualAlarm alarm = new ManualAlarm();
        Typing.Alarm bounded = lifetime.bounded(alarm);
        bounded.set(Duration.ofSeconds(1), () -> heard.add("before"));
        alarm.ring();
        bounded.set(Duration.ofSeconds(1), () -> heard.add("set before the end"));
        lifetime.close();
        alarm.ring();
        bounded.set(Duration.ofSeconds(1), () -> heard.add("set after it"));
        alarm.ring();
        assertThat(heard).containsExactly("before");
    }

    @Test
    void whatIsAddedEndsLastFirstAndOnceAndTooLateEndsAtOnce() {
        lifetime.add(() -> heard.add("first"));
        lifetime.add(() -> heard.add("second"));
        lifetime.close();
        lifetime.close();
        lifetime.add(() -> heard.add("late"));
        assertThat(heard).containsExactly("second", "first", "late");
        assertThat(lifetime.isClosed()).isTrue();
    }

    @Test
    void aConnectionThatHasEndedChangesNothingAndTellsNothing() {
        SessionController session = session();
        int before = observers(session);
        SessionConnection connection = new SessionConnection(session, lifetime);
        connection.sessionProperty().subscribe(now -> heard.add("session"));
        assertThat(observers(session)).isEqualTo(before + 5);
        assertThat(connection.perform(new Draw())).isTrue();
        lifetime.close();
        assertThat(connection.perform(new Draw())).isFalse();
        session.perform(new Draw());
        assertThat(heard).hasSize(2);
        assertThat(connection.sessionProperty().get().board().table().laid()).hasSize(1);
        assertThat(observers(session)).isEqualTo(before);
    }

    private static int observers(SessionController session) {
        return Observers.count(
                session.idProperty(),
                session.sessionProperty(),
                session.frameProperty(),
                session.wallTimerProperty(),
                session.saveStateProperty());
    }

    private SessionController session() {
        List<CardRef> pile = List.of(Shelves.ref("1.1-q1"), Shelves.ref("1.1-q2"));
        SessionSetup setup =
                new SessionSetup("Proef", List.of(), List.of(Shelves.dutch().digest()), pile);
        Recorder recorder = new Recorder(new MemoryJournal(), io, Runnable::run);
        return SessionController.start(setup, Shelves.library(), recorder, Clock.systemUTC());
    }
}
