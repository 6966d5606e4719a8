package nl.driehoek.session.timing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time in a session: that of the machine's clock, but never before what it told last. Where that clock is set back, it
 * goes on from there, so that what happens stays in order and a round keeps its pace. To be read on one thread.
 */
public final class SessionClock extends Clock {
    private final Clock machine;
    private Instant last;
    private Duration ahead = Duration.ZERO;

    /**
     * A clock that starts now.
     *
     * @param last when the last thing happened in the session
     */
    public SessionClock(Clock machine, Instant last) {
        this.machine = machine;
        this.last = last;
    }

    @Override
    public Instant instant() {
        Instant plain = machine.instant();
        if (!plain.isBefore(last)) {
            ahead = Duration.ZERO;
        } else if (plain.plus(ahead).isBefore(last)) {
            ahead = Duration.between(plain, last);
        }
        last = plain.plus(ahead);
        return last;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same clock in another zone. */
    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
