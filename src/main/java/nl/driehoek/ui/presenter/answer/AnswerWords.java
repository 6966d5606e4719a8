package nl.driehoek.ui.presenter.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.answer.AnswerLine;
import nl.driehoek.session.answer.Tallies;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;

/** What the answer line says of what is typed there and of what was noted. */
final class AnswerWords {
    private static final int MOST_NAMES = 3;

    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /** Whom the key that completes a name would choose now; empty where nobody. */
    String completion(Board board, AnswerLine line, String typed) {
        if (line.who().isPresent()) {
            return line.next()
                    .map(who -> texts.get(NotesText.LINE_TAB, name(board, who)))
                    .orElse("");
        }
        List<Participant> found = AnswerLine.candidates(board.participants(), typed);
        String names = found.stream().limit(MOST_NAMES).map(Participant::name).collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : texts.get(NotesText.LINE_TAB, found.size() > MOST_NAMES ? names + "…" : names);
    }

    /** That nobody is known under these letters. */
    String nobody(Board board, String letters) {
        return board.participants().isEmpty()
                ? texts.get(NotesText.LINE_NO_NAMES)
                : texts.get(NotesText.LINE_NOBODY, letters.strip());
    }

    /** That an answer was noted; of tallies, to what they add up. */
    String noted(Board board, AnswerLine line, String before, String after) {
        Map<String, Long> old = Tallies.in(before);
        String tallies = Tallies.in(after).entrySet().stream()
                .filter(tally -> !tally.getValue().equals(old.get(tally.getKey())))
                .map(tally -> tally.getValue() + "× " + tally.getKey())
                .collect(Collectors.joining(", "));
        Optional<String> who = line.who();
        if (who.isPresent()) {
            return texts.get(NotesText.LINE_NOTED, name(board, who.get()));
        }
        return tallies.isEmpty()
                ? texts.get(NotesText.LINE_NOTED_GROUP)
                : texts.get(NotesText.LINE_NOTED_TALLY, tallies);
    }

    /** What the empty line invites to. */
    String prompt(Board board, AnswerLine line, boolean card) {
        if (!card) {
            return texts.get(NotesText.NO_CARD);
        }
        return line.who()
                .map(who -> texts.get(NotesText.PERSON_PROMPT, name(board, who)))
                .orElseGet(() -> texts.get(
                        board.participants().isEmpty() ? NotesText.LINE_PROMPT_GROUP : NotesText.LINE_PROMPT));
    }

    static String name(Board board, String who) {
        return board.participant(who).map(Participant::name).orElse("");
    }
}
