package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypingTest {
    private final List<String> passedOn = new ArrayList<>();
    private final ManualAlarm alarm = new ManualAlarm();
    private final Typing typing = new Typing(alarm, passedOn::add);

    @Test
    void onlyTheLastTextIsPassedOnAfterARest() {
        typing.typed("o");
        typing.typed("ou");
        assertThat(passedOn).isEmpty();
        alarm.ring();
        assertThat(passedOn).containsExactly("ou");
        assertThat(typing.waits()).isFalse();
    }

    @Test
    void leavingTheFieldPassesItOnAtOnceAndOnce() {
        typing.typed("ouders");
        typing.flush();
        typing.flush();
        alarm.ring();
        assertThat(passedOn).containsExactly("ouders");
    }

    @Test
    void theRestIsShortEnoughToKeepATextWithinHalfASecond() {
        assertThat(Typing.REST).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void whileATextWaitsThatIsTold() {
        List<Boolean> told = new ArrayList<>();
        Typing telling = new Typing(
                alarm,
                text -> {
                    assertThat(told).containsExactly(true);
                    passedOn.add(text);
                },
                told::add);
        telling.typed("o");
        telling.typed("ou");
        assertThat(told).containsExactly(true);
        telling.flush();
        assertThat(told).containsExactly(true, false);
        assertThat(passedOn).containsExactly("ou");
    }

    /** An alarm that goes off when a test says so. */
    private static final class ManualAlarm implements Typing.Alarm {
        private Runnable action = () -> {};

        @Override
        public void set(Duration after, Runnable newAction) {
            action = newAction;
        }

        @Override
        public void cancel() {
            action = () -> {};
        }

        void ring() {
            action.run();
        }
    }

    @Test
    void aTextThatIsHeldIsPassedOnOnceTheFieldIsLeft() {
        List<Boolean> told = new ArrayList<>();
        Typing holding = new Typing(alarm, passedOn::add, told::add);
        holding.typed("o");
        holding.held("ou");
        alarm.ring();
        assertThat(passedOn).isEmpty();
        assertThat(holding.waits()).isTrue();
        assertThat(told).as("whoever keeps it knows that it is on disk").containsExactly(true, false);
        holding.flush();
        assertThat(passedOn).containsExactly("ou");
        assertThat(told).containsExactly(true, false);
    }
}
