package nl.driehoek.session.answer;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Set<CardRef> now;
    private final Map<String, Set<CardRef>> heard = new HashMap<>(); // who was heard on which cards
    private final List<CardRef> talkedOver;

    private Unheard(Board board, Optional<CardRef> current) {
        this.board = board;
        this.now = current.map(Set::of).orElse(Set.of());
        board.participants().forEach(who -> heard.put(who.id(), new HashSet<>()));
        board.turns().dealt().forEach((card, who) -> hear(who, card));
        board.writing().fields().keySet().forEach(key -> hear(key.by(), key.card()));
        Set<CardRef> anybody = heard.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        this.talkedOver = board.table().laid().stream()
                .filter(card -> anybody.contains(card) && !now.contains(card))
                .toList();
    }

    private void hear(String who, CardRef card) {
        heard.computeIfPresent(who, (_, cards) -> {
            cards.add(card);
            return cards;
        });
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
        Set<CardRef> cards = heard.get(who);
        int ago = 0;
        if (Collections.disjoint(cards, now)) {
            while (ago < talkedOver.size() && !cards.contains(talkedOver.get(talkedOver.size() - 1 - ago))) {
                ago++;
            }
        }
        return ago;
    }
}
