package nl.driehoek.store.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The plan in the start of a session; one that makes no sense is no reason to lose the session with it. */
final class PlanJson {
    /** Where the plan stands in the start; absent where there is none. */
    static final String FIELD = "plan";

    private static final Logger LOG = LoggerFactory.getLogger(PlanJson.class);

    private PlanJson() {}

    static Optional<ObjectNode> write(Plan plan) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        plan.items().forEach(item -> write(item, items.addObject()));
        if (plan.stop() > 0) {
            json.put("stop", plan.stop());
        }
        return Optional.of(json);
    }

    /** The plan in the start of a session. */
    static Plan read(JsonNode start) {
        try {
            return start.optional(FIELD).map(PlanJson::plan).orElse(Plan.NONE);
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("a plan is passed over: {}", e.getClass().getSimpleName()); // no word of it
            return Plan.NONE;
        }
    }

    private static void write(PlanItem item, ObjectNode json) {
        switch (item.topic()) {
            case OneCard(CardRef card) ->
                json.putObject("card").put("deck", card.deck()).put("card", card.card());
            case WholeSet(String deck, String id) ->
                json.putObject("set").put("deck", deck).put("set", id);
        }
        item.minutes().ifPresent(minutes -> json.put("minutes", minutes));
    }

    private static Plan plan(JsonNode json) {
        List<PlanItem> items = json.required("items")
                .asArray()
                .valueStream()
                .map(PlanJson::item)
                .toList();
        return new Plan(items, json.optional("stop").map(JsonNode::intValue).orElse(0));
    }

    private static PlanItem item(JsonNode json) {
        OptionalInt minutes = json.optional("minutes")
                .map(node -> OptionalInt.of(node.intValue()))
                .orElse(OptionalInt.empty());
        return new PlanItem(json.optional("set").map(PlanJson::set).orElseGet(() -> card(json)), minutes);
    }

    private static Topic set(JsonNode json) {
        return new WholeSet(
                json.required("deck").stringValue(), json.required("set").stringValue());
    }

    private static Topic card(JsonNode json) {
        JsonNode card = json.required("card");
        return new OneCard(new CardRef(
                card.required("deck").stringValue(), card.required("card").stringValue()));
    }
}
