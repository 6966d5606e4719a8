package nl.driehoek.store.event;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.store.event.ink.InkReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events to what stands on disk and back; what it cannot read stays as it is. Any thread may use it. */
public final class EventCodec {
    private static final Logger LOG = LoggerFactory.getLogger(EventCodec.class);

    private static final Pattern WORD = Pattern.compile("[a-z]+([.-][a-z]+)*");

    private final InkReader ink = new InkReader();

    /** The event as it is to stand on disk. */
    public StoredEvent write(SessionEvent event) {
        return EventWriter.write(event);
    }

    /** The event that stands on disk; an {@link Unknown} where this program does not know it or it makes no sense. */
    public SessionEvent read(StoredEvent stored) {
        return EventWord.of(stored).map(word -> read(word, stored)).orElseGet(() -> unknown(stored));
    }

    /** How a card is named in the content of an event that is about it; no other content of an event holds this. */
    public static String named(CardRef card) {
        return EventWriter.card(card).toString();
    }

    /** How the content of an event is written as a text. */
    public static String text(JsonNode content) {
        return EventWriter.text(content);
    }

    /** The word of an event in which something was drawn. */
    public static String drawn() {
        return EventWord.INK.with("").type();
    }

    /** Whether this says what the session is called or whose it is. */
    public boolean isLabel(StoredEvent stored) {
        return EventWord.of(stored)
                .filter(word -> word == EventWord.SESSION_TITLED || word == EventWord.SESSION_GROUPED)
                .isPresent();
    }

    /** What the session is called from this on, if this says so. */
    public Optional<String> title(StoredEvent stored) {
        return isLabel(stored) && read(stored) instanceof Titled(String title) ? Optional.of(title) : Optional.empty();
    }

    /** Whether this stands on disk as the start of a session, in a version that a newer program wrote. */
    public boolean isNewerStart(StoredEvent stored) {
        return EventWord.SESSION_STARTED.isOlderThan(stored);
    }

    /** Whether an event that was not understood may be one of a newer program, and not what damage left of another. */
    public boolean mayBeNewer(Unknown event) {
        boolean known = EventWord.of(write(event)).isPresent();
        return !known && WORD.matcher(event.type()).matches() && isObject(event.json());
    }

    /** The card that an event is about, as far as its content tells, whether or not this program knows the event. */
    public Optional<CardRef> card(StoredEvent stored) {
        try {
            JsonNode card = Mapper.JSON.readTree(stored.json()).findValue("card");
            return card != null && card.isObject()
                    ? Optional.of(new CardRef(
                            card.required("deck").stringValue(),
                            card.required("card").stringValue()))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isObject(String text) {
        try {
            return Mapper.JSON.readTree(text).isObject();
        } catch (JacksonException _) {
            return false;
        }
    }

    private SessionEvent read(EventWord word, StoredEvent stored) {
        try {
            return word == EventWord.INK
                    ? ink.read(stored.json())
                    : EventReader.read(word, Mapper.JSON.readTree(stored.json()));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("an event {} is passed over", stored.type(), e); // the log keeps no message, and so no word of it
            return unknown(stored);
        }
    }

    private static Unknown unknown(StoredEvent stored) {
        return new Unknown(stored.type(), stored.version(), stored.json());
    }

    /** Made when something is first read, as that takes a while and nothing is at most starts. */
    private static final class Mapper {
        private static final JsonMapper JSON = JsonMapper.shared();

        private Mapper() {}
    }
}
