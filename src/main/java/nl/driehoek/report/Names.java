package nl.driehoek.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;

/** Calls participants as a document should call them. */
public final class Names {
    private static final Pattern LETTER = Pattern.compile("\\X"); // with what stands on or below it
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}]+");

    private final Texts texts;

    /** In one language. */
    public Names(Texts texts) {
        this.texts = texts;
    }

    /** The same board, on which everybody is called so. */
    public Board on(Board board, Naming naming) {
        List<Participant> called = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Participant who : board.participants()) {
            String name = name(who, called.size() + 1, naming);
            long others = taken.stream().filter(name::equals).count();
            taken.add(name);
            called.add(new Participant(who.id(), Participant.numbered(name, others)));
        }
        return new Board(called, board.table(), board.writing(), board.ink(), board.turns());
    }

    private String name(Participant who, int number, Naming naming) {
        return switch (naming) {
            case NAMES -> who.name();
            case INITIALS -> initials(who.name(), texts.get(ExportText.PARTICIPANT, number));
            case NUMBERS -> texts.get(ExportText.PARTICIPANT, number);
        };
    }

    /** The first letter of each word; a name without letters has none, and is left to the other way of calling. */
    private static String initials(String name, String otherwise) {
        String letters = BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> LETTER.matcher(word).results().limit(1).map(MatchResult::group))
                .collect(Collectors.joining());
        return letters.isEmpty() ? otherwise : letters;
    }
}
