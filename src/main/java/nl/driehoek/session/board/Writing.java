package nl.driehoek.session.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.driehoek.deck.CardRef;

/**
 * What was written in a session. A text that was wiped is not kept as an empty one but is gone.
 *
 * @param answers to cards, in the order in which they were first written
 * @param notes the facilitator's own, a card; never meant for the wall
 * @param questions what the group worded on a card for its own question
 */
public record Writing(Map<AnswerKey, String> answers, Map<CardRef, String> notes, Map<CardRef, String> questions) {
    /** Nothing written yet. */
    public static final Writing NONE = new Writing(Map.of(), Map.of(), Map.of());

    public Writing {
        answers = frozen(answers);
        notes = frozen(notes);
        questions = frozen(questions);
    }

    /** The answer under this key; empty text where there is none. */
    public String answer(AnswerKey key) {
        return answers.getOrDefault(key, "");
    }

    /** The note on a card; empty text where there is none. */
    public String note(CardRef card) {
        return notes.getOrDefault(card, "");
    }

    /** The group's own question on a card; empty text where there is none. */
    public String question(CardRef card) {
        return questions.getOrDefault(card, "");
    }

    /** With this answer in place of what stood there. */
    public Writing withAnswer(AnswerKey key, String text) {
        return new Writing(put(answers, key, text), notes, questions);
    }

    /** With this note in place of what stood there. */
    public Writing withNote(CardRef card, String text) {
        return new Writing(answers, put(notes, card, text), questions);
    }

    /** With this question in place of what stood there. */
    public Writing withQuestion(CardRef card, String text) {
        return new Writing(answers, notes, put(questions, card, text));
    }

    private static <K> Map<K, String> put(Map<K, String> texts, K key, String text) {
        Map<K, String> more = new LinkedHashMap<>(texts);
        if (text.isBlank()) {
            more.remove(key);
        } else {
            more.put(key, text);
        }
        return more;
    }

    private static <K> Map<K, String> frozen(Map<K, String> texts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
