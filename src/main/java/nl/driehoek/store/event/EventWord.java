package nl.driehoek.store.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words under which events stand on disk; a word and the meaning of a version of it never change. */
enum EventWord {
    SESSION_STARTED("session.started", 1),
    EDITIONS_TAKEN("editions.taken", 1),
    SESSION_TITLED("session.titled", 1),
    SESSION_GROUPED("session.grouped", 1),
    CARD_DRAWN("card.drawn", 1),
    CARD_CHOSEN("card.chosen", 1),
    CARD_SKIPPED("card.skipped", 1),
    CARD_OPENED("card.opened", 1),
    CARD_DISCARDED("card.discarded", 1),
    PILE_CUT("pile.cut", 1),
    TURNS_BEGAN("turns.began", 1),
    TURN_GIVEN("turn.given", 1),
    TURN_NEXT("turn.next", 1),
    TURNS_ENDED("turns.ended", 1),
    PARTICIPANT_JOINED("participant.joined", 1),
    ANSWER_WRITTEN("answer.written", 1),
    FIELD_WRITTEN("field.written", 1),
    FIELDS_SHOWN("fields.shown", 1),
    WORK_SHOWN("work.shown", 1),
    NOTE_WRITTEN("note.written", 1),
    QUESTION_WORDED("question.worded", 1),
    WALL_CHANGED("wall.changed", 1),
    WALL_COVERED("wall.covered", 1),
    WALL_FROZEN("wall.frozen", 1),
    PAGE_TURNED("page.turned", 1),
    CARD_ZOOMED("card.zoomed", 1),
    TIMER_STARTED("timer.started", 1),
    TIMER_EXTENDED("timer.extended", 1),
    TIMER_PAUSED("timer.paused", 1),
    TIMER_SHOWN("timer.shown", 1),
    TIMER_STOPPED("timer.stopped", 1),
    INK("ink", 1),
    UNDONE("undone", 1),
    REDONE("redone", 1);

    private static final Map<String, EventWord> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(known -> known.word, known -> known));

    private final String word;
    private final int version;

    EventWord(String word, int version) {
        this.word = word;
        this.version = version;
    }

    /** An event of this word with this content, in the newest version. */
    StoredEvent with(String json) {
        return new StoredEvent(word, version, json);
    }

    /** Whether an event has this word but a version that only a newer program can read. */
    boolean isOlderThan(StoredEvent stored) {
        return word.equals(stored.type()) && stored.version() > version;
    }

    /** The word of an event that this program can read; empty where it is unknown or its version newer. */
    static Optional<EventWord> of(StoredEvent stored) {
        return Optional.ofNullable(BY_WORD.get(stored.type()))
                .filter(known -> stored.version() >= 1 && stored.version() <= known.version);
    }
}
