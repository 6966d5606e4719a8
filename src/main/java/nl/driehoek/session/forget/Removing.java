package nl.driehoek.session.forget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.FieldsShown;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NextNamed;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionSetup;

/**
 * Takes a participant out of a session, with all that this participant wrote; what others wrote stays, and every step of
 * undo stays a step.
 *
 * @param who the participant's id
 */
public record Removing(String who) implements Rewriting {
    /** Stands in the place of a step of which nothing is left; programs pass it over as they do what they do not know. */
    private static final SessionEvent FORGOTTEN = new Unknown("entry.forgotten", 1, "{}");

    public Removing {
        Objects.requireNonNull(who);
    }

    @Override
    public List<SessionEvent> of(List<SessionEvent> events) {
        Leaving leaving = Leaving.of(events, who);
        return events.stream().map(event -> of(event, leaving)).toList();
    }

    private SessionEvent of(SessionEvent event, Leaving leaving) {
        return switch (event) {
            case Started(SessionSetup setup) -> new Started(without(setup));
            case ParticipantJoined(var joined) -> is(joined.id()) ? FORGOTTEN : event;
            case FieldWritten written -> is(written.key().by()) ? emptied(written) : event;
            case FieldsShown(var by) -> by.filter(this::is).isPresent() ? new FieldsShown(Optional.empty()) : event;
            case TurnsBegan(var circle) ->
                new TurnsBegan(circle.stream().filter(one -> !is(one)).toList());
            case TurnGiven(String to, Optional<CardRef> card) -> is(to) ? drawn(card) : event;
            case NextNamed(String next) -> is(next) ? FORGOTTEN : event;
            case InkChanged(var edits, var gesture) ->
                new InkChanged(edits.stream().map(leaving::without).toList(), gesture);
            case Unknown(var _, var _, String json) -> json.contains('"' + who + '"') ? FORGOTTEN : event;
            default -> event;
        };
    }

    private boolean is(String id) {
        return id.equals(who);
    }

    /** Typing stays typing, and all else a step of its own, so that they make up the same steps as before. */
    private static FieldWritten emptied(FieldWritten written) {
        return new FieldWritten(written.key(), Optional.empty(), written.apart() || !written.isTyping());
    }

    private static SessionEvent drawn(Optional<CardRef> card) {
        return card.<SessionEvent>map(CardDrawn::new).orElse(FORGOTTEN);
    }

    private SessionSetup without(SessionSetup setup) {
        return new SessionSetup(
                setup.title(),
                setup.participants().stream().filter(one -> !is(one.id())).toList(),
                setup.editions(),
                setup.pile(),
                setup.plan(),
                setup.before());
    }
}
