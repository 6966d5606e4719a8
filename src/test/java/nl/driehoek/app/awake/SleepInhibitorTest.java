package nl.driehoek.app.awake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.driehoek.app.platform.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SleepInhibitorTest {
    private static final String WHY = "for a test";

    private final List<String> told = new ArrayList<>();

    @Test
    void isAskedOnceAndTakenBackOnceAndAgainForTheNextSession() {
        SleepInhibitor awake = new SleepInhibitor(_ -> List.of(request("a")), Runnable::run);
        awake.end();
        awake.begin(WHY);
        awake.begin(WHY);
        awake.end();
        awake.end();
        awake.begin(WHY);
        assertThat(told).containsExactly("a on", "a off", "a on");
    }

    @Test
    void aRequestThatIsNotKnownKeepsNoOtherFromBeingTried() {
        SleepInhibitor awake = new SleepInhibitor(_ -> List.of(SleepInhibitorTest::fails, request("b")), Runnable::run);
        awake.begin(WHY);
        awake.end();
        assertThat(told).containsExactly("b on", "b off");
    }

    @Test
    void whatCannotBeTakenBackKeepsNothingElse() {
        InhibitRequest stuck = () -> SleepInhibitorTest::breaks;
        SleepInhibitor awake = new SleepInhibitor(_ -> List.of(stuck, request("b")), Runnable::run);
        awake.begin(WHY);
        awake.end();
        assertThat(told).containsExactly("b on", "b off");
    }

    @Test
    void eachSystemIsAskedInItsOwnWay() {
        assertThat(programs(Machine.Family.MAC)).containsExactly("caffeinate -d -i cat");
        assertThat(programs(Machine.Family.LINUX))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("systemd-inhibit --what=idle:sleep --who=Driehoek"))
                .anyMatch(line -> line.startsWith("gnome-session-inhibit --inhibit idle"))
                .allMatch(line -> line.contains(WHY) && line.endsWith(" cat"));
        assertThat(InhibitRequest.of(Machine.Family.WINDOWS, SleepInhibitorTest::notThere, WHY))
                .singleElement()
                .isInstanceOf(InhibitRequest.ExecutionState.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramThatKeepsItAwakeEndsWithThePipe() throws Exception {
        List<Process> started = new ArrayList<>();
        InhibitRequest.Program program = new InhibitRequest.Program(List.of("env"), words -> {
            started.add(InhibitRequest.Program.start(words));
            return started.getLast();
        });
        Runnable back = program.make();
        assertThat(started.getFirst().waitFor(200, TimeUnit.MILLISECONDS))
                .as("ended too early")
                .isFalse();
        back.run();
        assertThat(started.getFirst().waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void askingWindowsWhereThereIsNoneFailsInAWayThatIsCaught() {
        assertThatThrownBy(() -> new InhibitRequest.ExecutionState().make()).isInstanceOf(Exception.class);
        SleepInhibitor awake =
                new SleepInhibitor(_ -> List.of(new InhibitRequest.ExecutionState(), request("b")), Runnable::run);
        awake.begin(WHY);
        assertThat(told).containsExactly("b on");
    }

    private List<String> programs(Machine.Family family) {
        new SleepInhibitor(
                        why -> InhibitRequest.of(
                                family,
                                words -> {
                                    told.add(String.join(" ", words));
                                    throw new IOException("not there");
                                },
                                why),
                        Runnable::run)
                .begin(WHY);
        List<String> lines = List.copyOf(told);
        told.clear();
        return lines;
    }

    private InhibitRequest request(String name) {
        return () -> {
            told.add(name + " on");
            return () -> told.add(name + " off");
        };
    }

    private static Runnable fails() throws IOException {
        throw new IOException("not there");
    }

    private static Process notThere(List<String> words) throws IOException {
        throw new IOException("not there: " + words);
    }

    private static void breaks() {
        throw new IllegalStateException("stuck");
    }
}
