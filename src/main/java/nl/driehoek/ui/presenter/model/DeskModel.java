package nl.driehoek.ui.presenter.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.ink.InkPlace;

/**
 * What the desk shows of a session.
 *
 * @param session as it is now
 * @param library the decks that it is played with
 */
public record DeskModel(Session session, Library library) {
    public DeskModel {
        Objects.requireNonNull(session);
        Objects.requireNonNull(library);
    }

    /** The current card whole, whether the room sees it or not. */
    public Optional<Card> card() {
        return ProjectorFrame.current(session, library);
    }

    /** The page of the current card that lies before the facilitator, whether the room sees it or not. */
    public Optional<ProjectorFrame.Showing> cardPage() {
        return ProjectorFrame.currentPage(session, library);
    }

    /** The set that the current card comes from; before the first draw the first set on the pile. */
    public Optional<CardSet> set() {
        return session.current().isPresent()
                ? session.current().flatMap(library::setOf)
                : pile().stream().findFirst().map(CardLine::set);
    }

    /** Whether the room sees a card, or would if nothing lay over the wall. */
    public boolean onWall() {
        Wall wall = session.projection().wall();
        return wall.held()
                .map(held -> held.card().isPresent())
                .orElse(wall.mode() == WallMode.LIVE && session.current().isPresent());
    }

    /** How many pages the current card has for the wall; 1 where there is none. */
    public int pages() {
        return cardPage().map(now -> now.page().of()).orElse(1);
    }

    /** At which of these it is, from 0. */
    public int page() {
        return Math.min(session.projection().page(), pages() - 1);
    }

    /** The part of that page that is shown large. */
    public Zoom zoom() {
        return session.projection().zoom();
    }

    /** Where ink on the page before the facilitator belongs; empty where no card lies there. */
    public Optional<InkPlace> inkPlace(Layer layer) {
        return session.current().map(card -> new InkPlace(card, page(), layer));
    }

    /** What is drawn on that page; nothing where no card lies there. */
    public Drawing ink(Layer layer) {
        return inkPlace(layer).map(session.board().ink()::at).orElse(Drawing.EMPTY);
    }

    /** Whether this would change anything now. */
    public boolean can(SessionCommand command) {
        return SessionRules.decide(session, command).isPresent();
    }

    /** The cards on the table in the order in which they came there; those of a deck that is gone are left out. */
    public List<CardLine> laid() {
        return lines(session.board().table().laid().stream()).toList();
    }

    /** The cards left to draw, in the deck's order so that the next one stays a surprise. */
    public List<CardLine> pile() {
        List<CardRef> order = allCards().toList();
        Comparator<CardRef> byDeck = Comparator.comparingInt(order::indexOf);
        return lines(session.board().table().pile().stream().sorted(byDeck)).toList();
    }

    /** The card that a draw would give; empty where the pile is, or where the card's deck is gone. */
    public Optional<CardLine> comesNext() {
        return session.board().table().top().flatMap(this::line);
    }

    /** The cards that were put away for today, in the order in which they went. */
    public List<CardLine> putAway() {
        return lines(session.board().table().discarded().stream()).toList();
    }

    /** What drawing does: while turns are taken it says for whom the card is. */
    public String drawWords(Texts texts) {
        Optional<String> follows = session.board()
                .turns()
                .next()
                .flatMap(session.board()::participant)
                .map(Participant::name);
        return left() == 0
                ? texts.get(PresenterText.PILE_DONE)
                : follows.map(who -> texts.get(PresenterText.TURN_DRAW, who))
                        .orElseGet(() -> texts.get(PresenterText.DRAW));
    }

    /** How many cards are left to draw. */
    public int left() {
        return session.board().table().pile().size();
    }

    /** The cards that are never on a pile but brought in at any time, in the deck's order. */
    public List<CardLine> besides() {
        return lines(allCards()).filter(line -> !line.card().kind().drawable()).toList();
    }

    /** All cards of all decks, set by set in the decks' order; sets without cards are left out. */
    public List<List<CardLine>> bySet() {
        return library.decks().stream()
                .flatMap(deck -> deck.sets().stream()
                        .map(set -> lines(set.cards().stream().map(deck::ref)).toList()))
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** The cards that the current one and its set lean on. */
    public List<CardLine> leanedOn() {
        return session.current().stream()
                .flatMap(ref -> leanedOn(ref.deck()))
                .filter(line -> !session.current().equals(Optional.of(line.ref())))
                .toList();
    }

    private Stream<CardLine> leanedOn(String deck) {
        Stream<String> ofCard = card().stream().flatMap(now -> now.face().see().stream());
        Stream<String> ofSet = set().stream().flatMap(set -> set.guide().uses().stream());
        return lines(Stream.concat(ofCard, ofSet).distinct().map(id -> new CardRef(deck, id)));
    }

    private Stream<CardRef> allCards() {
        return library.decks().stream().flatMap(deck -> deck.cards().map(deck::ref));
    }

    private Stream<CardLine> lines(Stream<CardRef> refs) {
        return refs.flatMap(ref -> line(ref).stream());
    }

    /** A card as one line; empty where its deck is gone. */
    public Optional<CardLine> line(CardRef ref) {
        return library.deck(ref.deck())
                .flatMap(deck -> deck.card(ref.card())
                        .map(card -> new CardLine(ref, worded(ref, card), set(deck, card), accent(deck, card))));
    }

    private Card worded(CardRef ref, Card card) {
        String question = session.board().writing().question(ref);
        return card instanceof Card.OwnQuestion own && !question.isEmpty() ? own.worded(question) : card;
    }

    private static CardSet set(Deck deck, Card card) {
        return deck.setOf(card.id()).orElseThrow();
    }

    private static int accent(Deck deck, Card card) {
        return deck.themes().stream()
                .map(theme -> theme.id())
                .toList()
                .indexOf(set(deck, card).theme());
    }
}
