package nl.driehoek.store.event;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardOpened;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.CardZoomed;
import nl.driehoek.session.SessionEvent.NextNamed;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.PageTurned;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.TimerPaused;
import nl.driehoek.session.SessionEvent.TimerShown;
import nl.driehoek.session.SessionEvent.TimerStopped;
import nl.driehoek.session.SessionEvent.TurnGiven;
import nl.driehoek.session.SessionEvent.TurnsBegan;
import nl.driehoek.session.SessionEvent.TurnsEnded;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionEvent.WallCovered;
import nl.driehoek.session.SessionEvent.WallFrozen;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.board.Participant;
import tools.jackson.databind.JsonNode;

/** Turns the content of known events into events; fields it does not know are passed over. */
final class EventReader {
    private EventReader() {}

    /**
     * The event of this word with this content.
     *
     * @throws tools.jackson.core.JacksonException if a field is missing or is not what it should be
     * @throws IllegalArgumentException if a field has a value that it cannot have
     */
    static SessionEvent read(EventWord word, JsonNode json) {
        return switch (word) {
            case SESSION_STARTED -> new Started(setup(json));
            case EDITIONS_TAKEN -> new EditionsTaken(editions(json));
            case SESSION_TITLED -> new Titled(string(json, "title"));
            case SESSION_GROUPED -> new Grouped(GroupJson.read(json));
            case CARD_DRAWN -> new CardDrawn(about(json));
            case CARD_CHOSEN -> new CardChosen(about(json));
            case CARD_SKIPPED ->
                new CardSkipped(about(json), json.optional("next").map(EventReader::card));
            case CARD_DISCARDED ->
                new CardDiscarded(about(json), json.optional("next").map(EventReader::card));
            case PILE_CUT -> new PileCut(about(json));
            case TURNS_BEGAN ->
                new TurnsBegan(list(json, "circle").map(JsonNode::stringValue).toList());
            case TURN_GIVEN ->
                new TurnGiven(string(json, "to"), json.optional("card").map(EventReader::card));
            case TURN_NEXT -> new NextNamed(string(json, "who"));
            case TURNS_ENDED -> new TurnsEnded();
            case CARD_OPENED -> new CardOpened(about(json));
            case PARTICIPANT_JOINED -> new ParticipantJoined(participant(json));
            case ANSWER_WRITTEN, FIELD_WRITTEN, FIELDS_SHOWN, WORK_SHOWN -> FieldJson.read(word, json);
            case NOTE_WRITTEN -> new NoteWritten(about(json), string(json, "text"));
            case QUESTION_WORDED -> new QuestionWorded(about(json), string(json, "text"));
            case WALL_CHANGED -> new WallChanged(WallWord.mode(string(json, "wall")));
            case WALL_COVERED -> new WallCovered(CoverWord.cover(string(json, "cover")));
            case WALL_FROZEN -> new WallFrozen(flag(json, "frozen"));
            case PAGE_TURNED -> new PageTurned(pageOf(json));
            case CARD_ZOOMED -> new CardZoomed(ZoomJson.read(json));
            case TIMER_STARTED, TIMER_EXTENDED -> TimerJson.read(word, json);
            case TIMER_PAUSED -> new TimerPaused(flag(json, "paused"));
            case TIMER_SHOWN -> new TimerShown(flag(json, "shown"));
            case TIMER_STOPPED -> new TimerStopped();
            case INK -> throw new IllegalArgumentException("ink is read without a tree");
            case UNDONE -> new Undone(step(json, "from"));
            case REDONE -> new Redone(step(json, "to"));
        };
    }

    private static SessionSetup setup(JsonNode json) {
        return new SessionSetup(
                string(json, "title"),
                list(json, "participants").map(EventReader::participant).toList(),
                editions(json),
                list(json, "pile").map(EventReader::card).toList(),
                PlanJson.read(json),
                BeforeJson.read(json));
    }

    private static List<String> editions(JsonNode json) {
        return list(json, "editions").map(JsonNode::stringValue).toList();
    }

    private static Participant participant(JsonNode json) {
        return new Participant(string(json, "id"), string(json, "name"));
    }

    static CardRef about(JsonNode json) {
        return card(json.required("card"));
    }

    static CardRef card(JsonNode json) {
        return new CardRef(string(json, "deck"), string(json, "card"));
    }

    private static int pageOf(JsonNode json) {
        int page = json.required("page").intValue();
        if (page < 0) {
            throw new IllegalArgumentException("pages are counted from 0");
        }
        return page;
    }

    private static OptionalLong step(JsonNode json, String end) {
        return json.optional(end).stream().mapToLong(JsonNode::longValue).findFirst();
    }

    private static boolean flag(JsonNode json, String name) {
        return json.required(name).booleanValue();
    }

    static String string(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    static Stream<JsonNode> list(JsonNode json, String name) {
        return json.required(name).asArray().valueStream();
    }
}
