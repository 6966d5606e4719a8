package nl.driehoek.session.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final SessionSummary OLD = changed("old", "2026-05-28T23:59:59Z");
    private static final SessionSummary JUST = changed("just", "2026-05-29T00:00:00Z");

    @Test
    void whatWasNotChangedForLongerIsDue() {
        assertThat(Retention.due(List.of(JUST, OLD), 6, TODAY, ZoneOffset.UTC)).containsExactly(OLD);
        assertThat(Retention.due(List.of(JUST, OLD), 7, TODAY, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void withoutALimitNothingIsEverDue() {
        assertThat(Retention.due(List.of(JUST, OLD), 0, TODAY, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void notNowHoldsForAWeek() {
        assertThat(Retention.asksAgain(TODAY, TODAY)).isFalse();
        assertThat(Retention.asksAgain(TODAY.minusDays(6), TODAY)).isFalse();
        assertThat(Retention.asksAgain(TODAY.minusDays(7), TODAY)).isTrue();
        assertThat(Retention.asksAgain(TODAY.plusDays(1), TODAY))
                .as("the clock was set back")
                .isTrue();
    }

    private static SessionSummary changed(String id, String at) {
        return new SessionSummary(new SessionId(id), id, Instant.EPOCH, Instant.parse(at));
    }
}
