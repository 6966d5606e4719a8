package nl.driehoek.ui.presenter.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.shape.Zoom;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.RoomPages;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.Wall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.session.ink.InkPlace;

/**
 * What the desk shows of a session at one moment. Immutable; what is asked of it is computed when it is first asked for, and
 * once. Used on one thread.
 */
public final class DeskModel {
    private final Session session;
    private final Library library;
    private final RoomPages pages;
    private final TableModel table;
    private final Lazy<Optional<Card>> card = new Lazy<>(this::findCard);
    private final Lazy<Optional<ProjectorFrame.Showing>> cardPage = new Lazy<>(this::findCardPage);
    private final Lazy<ProjectorFrame> frame = new Lazy<>(this::findFrame);
    private final Lazy<List<DeskModel>> coming = new Lazy<>(this::findComing);

    /** The first model of a session that is played with these decks. */
    public DeskModel(Session session, Library library) {
        this(session, library, Faces.NONE);
    }

    /**
     * The first model of a session that is played with these decks.
     *
     * @param faces what the room sees of ways of working
     */
    public DeskModel(Session session, Library library, Faces faces) {
        this(session, library, new RoomPages(faces));
    }

    /**
     * The first model of a session that is played with these decks.
     *
     * @param pages of what the room may see, kept for as long as they are asked for
     */
    DeskModel(Session session, Library library, RoomPages pages) {
        this(session, library, pages, TableModel.of(new CardIndex(library), session));
    }

    private DeskModel(Session session, Library library, RoomPages pages, TableModel table) {
        this.session = Objects.requireNonNull(session);
        this.library = Objects.requireNonNull(library);
        this.pages = pages;
        this.table = table;
    }

    /** The model of the same session a moment later; what did not change meanwhile is the same as in this one. */
    public DeskModel after(Session now) {
        return new DeskModel(now, library, pages, table.after(now));
    }

    /** The session as it is now. */
    public Session session() {
        return session;
    }

    /** The decks that it is played with. */
    public Library library() {
        return library;
    }

    /** The cards as lists show them. */
    public TableModel table() {
        return table;
    }

    /** A card as one line, with the group's own question on it; empty where its deck is gone. */
    public Optional<CardLine> line(CardRef ref) {
        return table.line(ref);
    }

    /** The current card whole, whether the room sees it or not. */
    public Optional<Card> card() {
        return card.get();
    }

    /** The page of the current card that lies before the facilitator, whether the room sees it or not. */
    public Optional<ProjectorFrame.Showing> cardPage() {
        return cardPage.get();
    }

    /** What the room sees where nothing stands in the way. */
    public ProjectorFrame frame() {
        return frame.get();
    }

    /**
     * What the desk shows after what is likely to be asked next, where that would change anything: going on, going back,
     * drawing a card.
     */
    public List<DeskModel> coming() {
        return coming.get();
    }

    private List<DeskModel> findComing() {
        return Stream.of(ActionCommands.forward(this), ActionCommands.back(this), new SessionCommand.Draw())
                .flatMap(command -> SessionRules.decide(session, command).stream())
                .distinct()
                .map(event -> after(session.apply(new Entry(session.last() + 1, Instant.EPOCH, event))))
                .toList();
    }

    private Optional<Card> findCard() {
        return ProjectorFrame.current(session, library);
    }

    private Optional<ProjectorFrame.Showing> findCardPage() {
        return ProjectorFrame.currentPage(session, library, pages);
    }

    private ProjectorFrame findFrame() {
        return ProjectorFrame.of(session, library, pages);
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

    /** Where ink on the page before the facilitator belongs; empty where no card lies there, or a group's work in its place. */
    public Optional<InkPlace> inkPlace(Layer layer) {
        boolean work = session.projection().shown() instanceof Shown.Work;
        return session.current().filter(_ -> !work).map(card -> new InkPlace(card, page(), layer));
    }

    /** What is drawn on that page; nothing where no card lies there. */
    public Drawing ink(Layer layer) {
        return inkPlace(layer).map(session.board().ink()::at).orElse(Drawing.EMPTY);
    }

    /** Whether this would change anything now. */
    public boolean can(SessionCommand command) {
        return SessionRules.decide(session, command).isPresent();
    }

    /** What drawing does: while turns are taken it says for whom the card is. */
    public String drawWords(Texts texts) {
        Optional<String> follows = session.board()
                .turns()
                .next()
                .flatMap(session.board()::participant)
                .map(Participant::name);
        return table.left() == 0
                ? texts.get(PresenterText.PILE_DONE)
                : follows.map(who -> texts.get(PresenterText.TURN_DRAW, who))
                        .orElseGet(() -> texts.get(PresenterText.DRAW));
    }
}
