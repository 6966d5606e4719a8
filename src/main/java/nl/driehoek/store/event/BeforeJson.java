package nl.driehoek.store.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a session takes over from earlier ones, in its start; what makes no sense there is no reason to lose the session. */
final class BeforeJson {
    /** Where it stands in the start; absent where nothing is taken over. */
    static final String FIELD = "before";

    private static final Logger LOG = LoggerFactory.getLogger(BeforeJson.class);

    private BeforeJson() {}

    static Optional<ObjectNode> write(Before before) {
        if (before.isNone()) {
            return Optional.empty();
        }
        ObjectNode json = GroupJson.write(before.group());
        ArrayNode points = json.putArray("points");
        before.points().forEach(point -> write(point, points.addObject()));
        ArrayNode pairs = json.putArray("pairs");
        before.pairs()
                .forEach(pair -> pairs.addObject()
                        .put("one", pair.one())
                        .put("other", pair.other())
                        .put("ago", pair.sessionsAgo()));
        return Optional.of(json);
    }

    private static void write(OpenPoint point, ObjectNode json) {
        json.put("kind", point.kind().name().toLowerCase(Locale.ROOT));
        json.put("who", point.who());
        json.put("what", point.what());
        json.put("when", point.when());
        json.put("with", point.with());
        json.put("remark", point.remark());
    }

    /** What the start of a session takes over. */
    static Before read(JsonNode start) {
        try {
            return start.optional(FIELD).map(BeforeJson::before).orElse(Before.NONE);
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn(
                    "what came before a session is passed over: {}",
                    e.getClass().getSimpleName()); // no word of it
            return Before.NONE;
        }
    }

    private static Before before(JsonNode json) {
        List<OpenPoint> points =
                EventReader.list(json, "points").map(BeforeJson::point).toList();
        List<Pair> pairs = EventReader.list(json, "pairs").map(BeforeJson::pair).toList();
        return new Before(GroupJson.read(json), points, pairs);
    }

    private static OpenPoint point(JsonNode json) {
        return new OpenPoint(
                PointKind.valueOf(EventReader.string(json, "kind").toUpperCase(Locale.ROOT)),
                EventReader.string(json, "who"),
                EventReader.string(json, "what"),
                EventReader.string(json, "when"),
                EventReader.string(json, "with"),
                EventReader.string(json, "remark"));
    }

    private static Pair pair(JsonNode json) {
        return new Pair(
                EventReader.string(json, "one"),
                EventReader.string(json, "other"),
                json.required("ago").intValue());
    }
}
