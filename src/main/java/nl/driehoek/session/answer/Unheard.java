package nl.driehoek.session.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.Board;

/**
 * Says who was not heard for a while.
 *
 * <p>Somebody is heard on a card where a value of theirs stands, be it an answer or what they filled in, or where it was dealt to
 * them. A card counts as talked over once somebody was heard on it and another card lies before the facilitator. Not
 * heard for a while is who was heard neither on the last {@value #CARDS} of these cards, in the order in which they came on
 * the table, nor on the card that lies there now, and whose turn it is not nor comes next. Who joined later counts from
 * the first time that they are heard, as nobody knows what they missed. So there is nobody where no names are known, where
 * fewer cards were talked over, or where only the group was heard.
 */
public final class Unheard {
    /** On how many cards somebody must not have been heard. */
    public static final int CARDS = 3;

    private final Board board;
    private final Optional<CardRef> current;
    private final List<CardRef> talkedOver;

    private Unheard(Board board, Optional<CardRef> current) {
        this.board = board;
        this.current = current;
        this.talkedOver = board.table().laid().stream()
                .filter(card -> !current.equals(Optional.of(card)))
                .filter(card -> board.participants().stream().anyMatch(who -> heard(who.id(), card)))
                .toList();
    }

    /**
     * Those not heard for a while, who was heard longest ago or never first, and among them in the order in which they
     * joined.
     *
     * @param current the card before the facilitator
     * @param fromStart ids of who took part from the start
     */
    public static List<String> of(Board board, Optional<CardRef> current, Set<String> fromStart) {
        return new Unheard(board, current).found(fromStart);
    }

    /** On how many cards of the table somebody was heard so far, without the one before the facilitator. */
    public static int talkedOver(Board board, Optional<CardRef> current) {
        return new Unheard(board, current).talkedOver.size();
    }

    private List<String> found(Set<String> fromStart) {
        if (talkedOver.size() < CARDS) {
            return List.of();
        }
        Set<String> turn = Stream.concat(board.turns().whose().stream(), board.turns().next().stream())
                .collect(Collectors.toSet());
        return board.participants().stream()
                .map(who -> who.id())
                .filter(who -> !turn.contains(who) && ago(who) >= CARDS)
                .filter(who -> fromStart.contains(who) || ago(who) < talkedOver.size())
                .sorted(Comparator.comparingInt(who -> -ago(who)))
                .toList();
    }

    /** How many cards were talked over since somebody was heard; all of them where they never were. */
    private int ago(String who) {
        if (current.filter(card -> heard(who, card)).isPresent()) {
            return 0;
        }
        int ago = 0;
        while (ago < talkedOver.size() && !heard(who, talkedOver.get(talkedOver.size() - 1 - ago))) {
            ago++;
        }
        return ago;
    }

    private boolean heard(String who, CardRef card) {
        return who.equals(board.turns().dealt().get(card))
                || board.writing().fields().keySet().stream()
                        .anyMatch(key -> key.by().equals(who) && key.card().equals(card));
    }
}
