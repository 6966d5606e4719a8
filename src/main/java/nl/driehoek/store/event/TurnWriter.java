package nl.driehoek.store.event;

import nl.driehoek.session.SessionEvent.NextNamed;
import nl.driehoek.session.SessionEvent.TurnEvent;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.TurnsEnded;
import tools.jackson.databind.node.ObjectNode;

/** Turns events about whose turn it is into what stands on disk. */
final class TurnWriter {
    private TurnWriter() {}

    static StoredEvent write(TurnEvent event) {
        return switch (event) {
            case TurnsBegan(var circle) -> {
                ObjectNode json = EventWriter.object();
                var who = json.putArray("circle");
                circle.forEach(who::add);
                yield EventWord.TURNS_BEGAN.with(EventWriter.text(json));
            }
            case TurnGiven(String to, var card) -> {
                ObjectNode json = EventWriter.object().put("to", to);
                card.ifPresent(one -> json.set("card", EventWriter.card(one)));
                yield EventWord.TURN_GIVEN.with(EventWriter.text(json));
            }
            case NextNamed(String who) ->
                EventWord.TURN_NEXT.with(EventWriter.text(EventWriter.object().put("who", who)));
            case TurnsEnded _ -> EventWord.TURNS_ENDED.with(EventWriter.text(EventWriter.object()));
        };
    }
}
