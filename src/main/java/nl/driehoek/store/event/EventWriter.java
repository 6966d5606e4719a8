package nl.driehoek.store.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDiscarded;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.CardOpened;
import nl.driehoek.session.SessionEvent.CardSkipped;
import nl.driehoek.session.SessionEvent.CardZoomed;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.FieldsShown;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.PageTurned;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.PileCut;
import nl.driehoek.session.SessionEvent.ProjectionEvent;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Redone;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.TimerExtended;
import nl.driehoek.session.SessionEvent.TimerPaused;
import nl.driehoek.session.SessionEvent.TimerShown;
import nl.driehoek.session.SessionEvent.TimerStarted;
import nl.driehoek.session.SessionEvent.TimerStopped;
import nl.driehoek.session.SessionEvent.TurnEvent;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionEvent.Unknown;
import nl.driehoek.session.SessionEvent.WallChanged;
import nl.driehoek.session.SessionEvent.WallCovered;
import nl.driehoek.session.SessionEvent.WallFrozen;
import nl.driehoek.session.SessionEvent.WorkShown;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent.EditionsTaken;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.event.ink.InkJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what stands on disk. */
final class EventWriter {
    private EventWriter() {}

    static StoredEvent write(SessionEvent event) {
        return switch (event) {
            case Started(SessionSetup setup) -> EventWord.SESSION_STARTED.with(text(setup(setup)));
            case EditionsTaken(var editions) -> EventWord.EDITIONS_TAKEN.with(text(editions(object(), editions)));
            case Titled(String title) -> EventWord.SESSION_TITLED.with(text(object().put("title", title)));
            case Grouped(var group) -> EventWord.SESSION_GROUPED.with(text(GroupJson.write(group)));
            case CardDrawn(CardRef card) -> EventWord.CARD_DRAWN.with(text(about(card)));
            case CardChosen(CardRef card) -> EventWord.CARD_CHOSEN.with(text(about(card)));
            case CardSkipped(CardRef card, var next) -> EventWord.CARD_SKIPPED.with(text(skip(card, next)));
            case CardDiscarded(CardRef card, var next) -> EventWord.CARD_DISCARDED.with(text(skip(card, next)));
            case PileCut(CardRef card) -> EventWord.PILE_CUT.with(text(about(card)));
            case TurnEvent turn -> TurnWriter.write(turn);
            case ParticipantJoined(Participant who) -> EventWord.PARTICIPANT_JOINED.with(text(participant(who)));
            case FieldWritten written -> FieldJson.write(written);
            case NoteWritten(CardRef card, String text) ->
                EventWord.NOTE_WRITTEN.with(text(about(card).put("text", text)));
            case QuestionWorded(CardRef card, String text) ->
                EventWord.QUESTION_WORDED.with(text(about(card).put("text", text)));
            case InkChanged ink -> EventWord.INK.with(text(InkJson.write(ink)));
            case ProjectionEvent other -> onScreen(other);
            case Undone(OptionalLong from) -> EventWord.UNDONE.with(text(step("from", from)));
            case Redone(OptionalLong to) -> EventWord.REDONE.with(text(step("to", to)));
            case Unknown(String type, int version, String json) -> new StoredEvent(type, version, json);
        };
    }

    private static StoredEvent onScreen(ProjectionEvent event) {
        return switch (event) {
            case CardOpened(CardRef card) -> EventWord.CARD_OPENED.with(text(about(card)));
            case PageTurned(int page) -> EventWord.PAGE_TURNED.with(text(object().put("page", page)));
            case CardZoomed(var zoom) -> EventWord.CARD_ZOOMED.with(text(ZoomJson.write(zoom)));
            case FieldsShown shown -> FieldJson.write(shown);
            case WorkShown(var work) -> WorkJson.write(work);
            case WallChanged(var mode) -> EventWord.WALL_CHANGED.with(text(object().put("wall", WallWord.of(mode))));
            case WallCovered(var cover) ->
                EventWord.WALL_COVERED.with(text(object().put("cover", CoverWord.of(cover))));
            case WallFrozen(boolean frozen) -> EventWord.WALL_FROZEN.with(text(object().put("frozen", frozen)));
            case TimerStarted started -> TimerJson.write(started);
            case TimerExtended extended -> TimerJson.write(extended);
            case TimerPaused(boolean paused) -> EventWord.TIMER_PAUSED.with(text(object().put("paused", paused)));
            case TimerShown(boolean shown) -> EventWord.TIMER_SHOWN.with(text(object().put("shown", shown)));
            case TimerStopped _ -> EventWord.TIMER_STOPPED.with(text(object()));
        };
    }

    private static ObjectNode setup(SessionSetup setup) {
        ObjectNode json = object().put("title", setup.title());
        var participants = json.putArray("participants");
        setup.participants().forEach(who -> participants.add(participant(who)));
        editions(json, setup.editions());
        var pile = json.putArray("pile");
        setup.pile().forEach(card -> pile.add(card(card)));
        PlanJson.write(setup.plan()).ifPresent(plan -> json.set(PlanJson.FIELD, plan));
        BeforeJson.write(setup.before()).ifPresent(before -> json.set(BeforeJson.FIELD, before));
        return json;
    }

    private static ObjectNode editions(ObjectNode json, List<String> digests) {
        var editions = json.putArray("editions");
        digests.forEach(editions::add);
        return json;
    }

    private static ObjectNode skip(CardRef card, Optional<CardRef> next) {
        ObjectNode json = about(card);
        next.ifPresent(other -> json.set("next", card(other)));
        return json;
    }

    private static ObjectNode step(String end, OptionalLong seq) {
        ObjectNode json = object();
        seq.ifPresent(there -> json.put(end, there));
        return json;
    }

    private static ObjectNode participant(Participant who) {
        return object().put("id", who.id()).put("name", who.name());
    }

    static ObjectNode about(CardRef card) {
        ObjectNode json = object();
        json.set("card", card(card));
        return json;
    }

    static ObjectNode card(CardRef card) {
        return object().put("deck", card.deck()).put("card", card.card());
    }

    /** Half a character, as an editor may leave behind, is spelled out: no text in UTF-8 can hold it as it is. */
    static String text(JsonNode json) {
        String text = json.toString();
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
