package nl.driehoek.control.alone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.Notice;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.SettingsStore;

/**
 * The one session in which a person who reads alone keeps things. It is an ordinary session, which begins when there is
 * something to keep. It is open from {@link #enter} to {@link #leave}. Lives on the FX thread.
 */
public final class AloneDesk {
    private static final String OWN_SESSION = "own-session";

    private final Background background;
    private final SessionDesk sessions;
    private final SettingsStore settings;
    private final LibraryController library;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<OwnCards> own = new ReadOnlyObjectWrapper<>(OwnCards.NONE);
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(new Spot.Home());
    private Optional<SessionController> session = Optional.empty();
    private Lifetime entered = new Lifetime();

    /** How far the session can be used. */
    public enum State {
        /** It is not open. */
        CLOSED,
        /** It is on its way from the disk. */
        OPENING,
        /** What is done is kept. */
        OPEN,
        /** It cannot be read; nothing is kept. */
        UNREADABLE
    }

    /**
     * Nothing is read yet.
     *
     * @param settings remember which session it is
     * @param library has the decks, and is told of failures
     */
    public AloneDesk(Background background, SessionDesk sessions, SettingsStore settings, LibraryController library) {
        this.background = background;
        this.sessions = sessions;
        this.settings = settings;
        this.library = library;
    }

    /** How far the session can be used. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was read and kept; nothing while it is not known. */
    public ReadOnlyObjectProperty<OwnCards> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The session until this lifetime is closed; empty while it is not open or there is nothing in it. */
    public Optional<SessionConnection> connect(Lifetime lifetime) {
        return session.map(open -> new SessionConnection(open, lifetime));
    }

    /** All that undo may change in the session; empty while it is not open or there is nothing in it. */
    public Optional<Board> board() {
        return session.map(open -> open.sessionProperty().get().board());
    }

    /** Where the reader is; the same in every language, and from one visit to the next. */
    public ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** The decks at hand. */
    public Library library() {
        return library.libraryProperty().get().orElse(new Library(List.of()));
    }

    /** Whether the reader changed a card of a deck. */
    public boolean isChanged(CardRef card) {
        return library.foundProperty().get().changes(library(), card);
    }

    /** Opens the session; where it is open, it goes on with the decks at hand now. */
    public void enter() {
        if (state.get() == State.OPEN) {
            session.ifPresent(open -> sessions.take(open, library()));
        } else if (state.get() != State.OPENING) {
            state.set(State.OPENING);
            background.run(this::known, this::found, this::unreadable);
        }
    }

    /** Closes the session; to be called whenever nobody reads alone any more. */
    public void leave() {
        boolean kept = session.isPresent();
        session.ifPresent(sessions::leave);
        entered.close();
        session = Optional.empty();
        state.set(State.CLOSED);
        if (kept) {
            library.refresh();
        }
    }

    /**
     * Does what is asked; the session begins with it where there was none.
     *
     * @param title what a session that begins is called, and its one participant
     * @return whether that changed anything
     */
    public boolean perform(Title title, List<SessionCommand> commands) {
        return state.get() == State.OPEN
                && session.orElseGet(() -> begun(title)).perform(commands);
    }

    /** Takes back what was written or marked last, unless a card was read for the first time since: that is not taken back. */
    public void undo() {
        session.filter(open -> open.sessionProperty().get().history().undoable().stream()
                        .noneMatch(CardChosen.class::isInstance))
                .ifPresent(open -> open.perform(new Undo()));
    }

    private SessionController begun(Title title) {
        Library decks = library();
        List<String> digests = decks.editions().stream().map(Edition::digest).toList();
        SessionSetup setup = new SessionSetup(
                title.session(), List.of(new Participant(OwnField.ME, title.reader())), digests, List.of());
        SessionController begun = sessions.start(setup, decks);
        open(begun);
        return begun;
    }

    /** Which session these settings say it is; empty where there is none yet. */
    public static Optional<SessionId> own(Map<String, String> settings) {
        return Optional.ofNullable(settings.get(OWN_SESSION))
                .filter(id -> !id.isEmpty())
                .map(SessionId::new);
    }

    private Optional<SessionDesk.Past> known() throws JournalException {
        Optional<SessionId> id = own(settings.all());
        return id.isEmpty() ? Optional.empty() : sessions.read(id.get());
    }

    private void found(Optional<SessionDesk.Past> past) {
        if (state.get() != State.OPENING) {
            return; // the reader went away meanwhile
        }
        past.map(kept -> sessions.atHand(kept.id()).orElseGet(() -> sessions.resume(kept, library())))
                .ifPresentOrElse(this::resumed, () -> own.set(OwnCards.NONE));
        state.set(State.OPEN);
    }

    private void resumed(SessionController controller) {
        sessions.take(controller, library());
        open(controller);
    }

    private void open(SessionController controller) {
        entered.close();
        entered = new Lifetime();
        session = Optional.of(controller);
        entered.add(controller.idProperty().subscribe(this::remember));
        entered.add(controller.sessionProperty().subscribe(now -> own.set(OwnCards.of(now, controller.entries()))));
    }

    private void remember(SessionId id) {
        background.run(() -> settings.put(OWN_SESSION, id.value()), this::failed);
    }

    private void unreadable(Exception e) {
        state.set(State.UNREADABLE);
        JournalException cause = JournalException.of(e);
        library.tell(new Notice.ReadingFails(cause.reason(), cause.where()));
    }

    private void failed(Exception e) {
        JournalException cause = JournalException.of(e);
        library.tell(new Notice.SavingFails(cause.reason(), cause.where()));
    }

    /**
     * What a session of one is called.
     *
     * @param session its title
     * @param reader the name of its one participant
     */
    public record Title(String session, String reader) {}
}
