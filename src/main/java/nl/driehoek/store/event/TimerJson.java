package nl.driehoek.store.event;

import java.time.Duration;
import nl.driehoek.session.SessionEvent.ProjectionEvent;
import nl.driehoek.session.SessionEvent.TimerExtended;
import nl.driehoek.session.SessionEvent.TimerStarted;
import nl.driehoek.session.board.RoundPhase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long rounds take, on disk, written and read. The phase that a round is for stands beside its length, where programs
 * from before there were phases pass it over and know a round of that length.
 */
final class TimerJson {
    private static final String SECONDS = "seconds";
    private static final String PHASE = "phase";
    private static final String NUMBER = "number";
    private static final String OF = "of";
    private static final String TITLE = "title";

    private TimerJson() {}

    static StoredEvent write(TimerStarted event) {
        ObjectNode json = seconds(event.total());
        event.phase().ifPresent(phase -> json.set(PHASE, phase(phase)));
        return EventWord.TIMER_STARTED.with(EventWriter.text(json));
    }

    static StoredEvent write(TimerExtended event) {
        return EventWord.TIMER_EXTENDED.with(EventWriter.text(seconds(event.more())));
    }

    private static ObjectNode seconds(Duration time) {
        return EventWriter.object().put(SECONDS, time.toSeconds());
    }

    private static ObjectNode phase(RoundPhase phase) {
        return EventWriter.about(phase.card())
                .put(NUMBER, phase.number())
                .put(OF, phase.of())
                .put(TITLE, phase.title());
    }

    /**
     * The event of one of these words.
     *
     * @throws IllegalArgumentException if it holds a length or a phase that cannot be
     */
    static ProjectionEvent read(EventWord word, JsonNode json) {
        return switch (word) {
            case TIMER_STARTED ->
                new TimerStarted(time(json), json.optional(PHASE).map(TimerJson::phase));
            case TIMER_EXTENDED -> new TimerExtended(time(json));
            default -> throw new IllegalArgumentException("no event about how long a round takes: " + word);
        };
    }

    private static RoundPhase phase(JsonNode json) {
        return new RoundPhase(
                EventReader.about(json),
                json.required(NUMBER).intValue(),
                json.required(OF).intValue(),
                EventReader.string(json, TITLE));
    }

    private static Duration time(JsonNode json) {
        long seconds = json.required(SECONDS).longValue();
        if (seconds < 1) {
            throw new IllegalArgumentException("a round takes some time");
        }
        return Duration.ofSeconds(seconds);
    }
}
