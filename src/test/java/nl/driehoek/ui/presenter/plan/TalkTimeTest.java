package nl.driehoek.ui.presenter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.RandomSession;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.plan.PlacedCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTimeTest {
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final CardRef ONE = new CardRef("kit", "1.1-q1");
    private static final CardRef TWO = new CardRef("kit", "1.1-q2");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void itBeginsWithTheFirstCard() {
        happens(0, new Undone());
        assertThat(used(60)).isZero();
        assertThat(time().hasBegun()).isFalse();
        happens(20, new CardDrawn(ONE));
        assertThat(used(60)).isEqualTo(Duration.ofMinutes(40));
        assertThat(used(10)).isZero();
    }

    @Test
    void aNightBetweenTwoMeetingsDoesNotCount() {
        happens(0, new CardDrawn(ONE));
        happens(30, new NoteWritten(ONE, "x"));
        happens(60 * 24, new CardDrawn(TWO));
        assertThat(used(60 * 24 + 15)).isEqualTo(Duration.ofMinutes(45));
        assertThat(used(60 * 48)).isEqualTo(Duration.ofMinutes(30));
        assertThat(time().laid(List.of(ONE, TWO)))
                .containsExactly(new PlacedCard(ONE, Duration.ZERO), new PlacedCard(TWO, Duration.ofMinutes(30)));
    }

    @Test
    void aCardThatCameAnewCountsFromThen() {
        happens(0, new CardDrawn(ONE));
        happens(5, new CardSkipped(ONE, Optional.of(TWO)));
        happens(9, new CardSkipped(TWO, Optional.of(ONE)));
        assertThat(time().laid(List.of(ONE))).containsExactly(new PlacedCard(ONE, Duration.ofMinutes(9)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itNeverRunsBackAndNeverFasterThanTheClock(long seed) {
        List<Entry> played = new RandomSession(seed).play(80).entries();
        TalkTime time = TalkTime.of(played);
        Instant last = played.getFirst().at();
        Duration before = Duration.ZERO;
        for (Instant now = last; now.isBefore(played.getLast().at().plusSeconds(900)); now = now.plusSeconds(37)) {
            assertThat(time.at(now).minus(before)).isBetween(Duration.ZERO, Duration.between(last, now));
            before = time.at(now);
            last = now;
        }
    }

    private void happens(int minute, SessionEvent event) {
        entries.add(new Entry(entries.size() + 1, START.plusSeconds(minute * 60L), event));
    }

    private TalkTime time() {
        return TalkTime.of(entries);
    }

    private Duration used(int minute) {
        return time().at(START.plusSeconds(minute * 60L));
    }
}
