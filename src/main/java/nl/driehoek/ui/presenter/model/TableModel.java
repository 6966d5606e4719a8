package nl.driehoek.ui.presenter.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Table;

/**
 * The cards of a session as lists show them: those on the table, on the pile and beside them. Immutable; each list is
 * computed when it is first asked for. One instance stands for as long as nothing that it shows changes.
 */
public final class TableModel {
    private final CardIndex index;
    private final Table table;
    private final Optional<CardRef> current;
    private final Map<CardRef, String> questions;
    private final Lazy<List<CardLine>> laid = new Lazy<>(this::findLaid);
    private final Lazy<List<CardLine>> pile = new Lazy<>(this::findPile);
    private final Lazy<List<CardLine>> putAway = new Lazy<>(this::findPutAway);
    private final Lazy<List<CardLine>> leanedOn = new Lazy<>(this::findLeanedOn);

    private TableModel(CardIndex index, Session session) {
        this.index = index;
        this.table = session.board().table();
        this.current = session.current();
        this.questions = session.board().writing().questions();
    }

    /** The cards of a session. */
    static TableModel of(CardIndex index, Session session) {
        return new TableModel(index, session);
    }

    /** The cards of the session as it is now; this very model where they are the same. */
    TableModel after(Session now) {
        boolean same = now.board().table() == table
                && now.current().equals(current)
                && now.board().writing().questions().equals(questions);
        return same ? this : new TableModel(index, now);
    }

    /** The card before the facilitator, if one lies there. */
    public Optional<CardRef> current() {
        return current;
    }

    /** The cards on the table in the order in which they came there; those of a deck that is gone are left out. */
    public List<CardLine> laid() {
        return laid.get();
    }

    /** The cards left to draw, in the deck's order so that the next one stays a surprise. */
    public List<CardLine> pile() {
        return pile.get();
    }

    /** The card that a draw would give; empty where the pile is, or where the card's deck is gone. */
    public Optional<CardLine> comesNext() {
        return table.top().flatMap(this::line);
    }

    /** The cards that were put away for today, in the order in which they went. */
    public List<CardLine> putAway() {
        return putAway.get();
    }

    /** How many cards are left to draw. */
    public int left() {
        return table.pile().size();
    }

    /** The cards that are never on a pile but brought in at any time, in the deck's order. */
    public List<CardLine> besides() {
        return index.sets().stream()
                .flatMap(List::stream)
                .filter(line -> !line.card().kind().drawable())
                .map(this::worded)
                .toList();
    }

    /**
     * All cards of all decks, set by set in the decks' order; further own questions come last in their set, so that each card
     * keeps its number. Sets without cards are left out.
     */
    public List<List<CardLine>> bySet() {
        List<CardLine> further = lines(
                Stream.concat(table.laid().stream(), table.discarded().stream()).filter(CardRef::isNumbered));
        return index.sets().stream()
                .map(set -> Stream.concat(
                                set.stream().map(this::worded), further.stream().filter(line -> isFrom(set, line)))
                        .toList())
                .toList();
    }

    /** The cards that the current one and its set lean on. */
    public List<CardLine> leanedOn() {
        return leanedOn.get();
    }

    /** The set that the current card comes from; before the first draw the first set on the pile. */
    public Optional<CardSet> set() {
        return current.isPresent()
                ? current.flatMap(index::line).map(CardLine::set)
                : pile().stream().findFirst().map(CardLine::set);
    }

    /** A card as one line; empty where its deck is gone. */
    Optional<CardLine> line(CardRef ref) {
        return index.line(ref).map(this::worded);
    }

    private CardLine worded(CardLine line) {
        String question = questions.getOrDefault(line.ref(), "");
        return new CardLine(line.ref(), line.card().worded(question), line.set(), line.accent());
    }

    private static boolean isFrom(List<CardLine> set, CardLine further) {
        return set.stream().anyMatch(line -> line.ref().equals(further.ref().original()));
    }

    private List<CardLine> findLaid() {
        return lines(table.laid().stream());
    }

    private List<CardLine> findPile() {
        return lines(table.pile().stream().sorted(Comparator.comparingInt(index::order)));
    }

    private List<CardLine> findPutAway() {
        return lines(table.discarded().stream());
    }

    private List<CardLine> findLeanedOn() {
        return current.flatMap(this::line)
                .map(line -> lines(Stream.concat(line.card().face().see().stream(), line.set().guide().uses().stream())
                        .distinct()
                        .map(id -> new CardRef(line.ref().deck(), id))
                        .filter(ref -> !ref.equals(line.ref()))))
                .orElse(List.of());
    }

    private List<CardLine> lines(Stream<CardRef> refs) {
        return refs.flatMap(ref -> line(ref).stream()).toList();
    }
}
