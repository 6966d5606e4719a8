package nl.driehoek.session.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often anybody is reminded of. */
class RemindersTest {
    @Test
    void oneAtATimeAndNoneAtOnceAfterOneWasPutAway() {
        Reminders first = Reminders.NONE;
        assertThat(first.due(List.of("p3", "p2"), 3)).contains("p3");
        assertThat(first.due(List.of(), 3)).isEmpty();
        Reminders after = first.without("p3", 3);
        assertThat(after.due(List.of("p3", "p2"), 3)).isEmpty();
        assertThat(after.due(List.of("p3", "p2"), 4)).contains("p2");
        assertThat(after.due(List.of("p3"), 5)).isEmpty();
        assertThat(after.due(List.of("p3", "p2"), 6)).contains("p3");
    }

    @Test
    void howeverOftenTheyArePutAwayNobodyIsNamedTwiceWithinThreeCards() {
        List<String> all = IntStream.range(0, 40).mapToObj(i -> "p" + i).toList();
        Random random = new Random(20261129);
        int[] named = new int[40];
        Reminders reminders = Reminders.NONE;
        for (int cards = Unheard.CARDS; cards < 100; cards += random.nextInt(3)) {
            Optional<String> due = reminders.due(all.subList(random.nextInt(40), 40), cards);
            if (due.isPresent()) {
                int who = all.indexOf(due.get());
                assertThat(named[who] == 0 || cards - named[who] >= Unheard.CARDS)
                        .isTrue();
                named[who] = cards;
                reminders = reminders.without(due.get(), cards);
                assertThat(reminders.due(all, cards)).isEmpty();
            }
        }
    }
}
