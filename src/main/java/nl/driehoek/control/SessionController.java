package nl.driehoek.control;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import nl.driehoek.control.SaveState.Saved;
import nl.driehoek.control.SaveState.Saving;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Reopening;
import nl.driehoek.session.RoomPages;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.TakeEditions;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.session.timing.SessionClock;

/**
 * The one writer of a session: decides what a command leads to, hands the event to the recorder, folds it and lets the
 * windows know. Lives on the FX thread.
 */
public final class SessionController {
    private final ReadOnlyObjectWrapper<SessionId> id;
    private Library library;
    private final Recorder recorder;
    private final Clock clock;
    private final List<Entry> entries;
    private final RoomPages pages;
    private final ReadOnlyObjectWrapper<Session> session;
    private final ReadOnlyObjectWrapper<ProjectorFrame> frame;
    private final ReadOnlyObjectWrapper<Optional<RoundTimer>> wallTimer;
    private final Subscription watching;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new Saved());
    private Drafts drafts = Drafts.inMemory();
    private int typed; // texts that somebody is typing, which are not events yet

    private SessionController(
            SessionId id, Library library, Recorder recorder, Clock clock, List<Entry> past, Faces faces) {
        this.id = new ReadOnlyObjectWrapper<>(id);
        this.library = library;
        this.pages = new RoomPages(faces);
        this.recorder = recorder;
        this.clock = new SessionClock(clock, past.getLast().at());
        this.entries = new ArrayList<>(past);
        this.session = new ReadOnlyObjectWrapper<>(Session.of(past));
        this.frame = new ReadOnlyObjectWrapper<>(ProjectorFrame.of(session.get(), library, pages));
        this.wallTimer = new ReadOnlyObjectWrapper<>(ProjectorFrame.timerOf(session.get()));
        this.watching = recorder.stateProperty().subscribe(this::saving);
    }

    /** Starts a new session without ways of working that the room sees; its start is recorded at once. */
    public static SessionController start(SessionSetup setup, Library library, Recorder recorder, Clock clock) {
        return start(setup, library, recorder, clock, Faces.NONE);
    }

    /**
     * Starts a new session; its start is recorded at once.
     *
     * @param faces what the room sees of ways of working
     */
    public static SessionController start(
            SessionSetup setup, Library library, Recorder recorder, Clock clock, Faces faces) {
        SessionId id = SessionId.fresh();
        Entry first = new Entry(1, now(clock), new SessionEvent.Started(setup));
        List<Edition> used = library.editions().stream()
                .filter(edition -> setup.editions().contains(edition.digest()))
                .toList();
        recorder.record(id, used, List.of(first));
        return new SessionController(id, new Library(used), recorder, clock, List.of(first), faces);
    }

    /**
     * Goes on with an earlier session, as it was left.
     *
     * @param library the deck editions that it was played with
     * @param past all its entries
     * @param faces what the room sees of ways of working
     */
    public static SessionController resume(
            SessionId id, List<Entry> past, Library library, Recorder recorder, Clock clock, Faces faces) {
        return new SessionController(id, library, recorder, clock, past, faces);
    }

    /** What to know this session by. */
    public SessionId id() {
        return id.get();
    }

    /**
     * What to know this session by. It changes when another window went on with the same session: what this one holds is
     * then kept, whole, as a session of its own.
     */
    public ReadOnlyObjectProperty<SessionId> idProperty() {
        return id.getReadOnlyProperty();
    }

    /** The decks that it is played with; others from when newer editions are taken. */
    public Library library() {
        return library;
    }

    /** The pages of what the room may see, of which those that were asked for last are kept. */
    RoomPages pages() {
        return pages;
    }

    /** The session as it is now. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** What the room sees now; does not fire where that stays the same. */
    public ObservableValue<ProjectorFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The time of the round that the room sees; empty where it sees none. */
    public ObservableValue<Optional<RoundTimer>> wallTimerProperty() {
        return wallTimer.getReadOnlyProperty();
    }

    /** Whether all of it is safely on disk, also what is still being typed. */
    public ObservableValue<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /**
     * Turns keys into few changes of this session; what waits there counts as not yet saved.
     *
     * @param changed is to perform what the text leads to
     */
    public Typing typing(Typing.Alarm alarm, Consumer<String> changed) {
        return new Typing(alarm, changed, waits -> {
            typed += waits ? 1 : -1;
            showSaved();
        });
    }

    /** Keeps what is typed and not entered there from now on, under the id of this session; before that in memory alone. */
    void keepDrafts(Drafts where) {
        drafts = where;
    }

    /** What was typed at a place of the windows, such as {@code line}, and not entered yet; empty where nothing was. */
    public String draft(String place) {
        return drafts.at(id().value() + "." + place);
    }

    /** Keeps what was typed at a place of the windows and not entered yet; an empty text makes an end of it. */
    public void keepDraft(String place, String text) {
        drafts.keep(id().value() + "." + place, text);
    }

    /** The time in this session: the machine's, but never before what happened last. */
    public Clock clock() {
        return clock;
    }

    /** All that happened so far, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Does what is asked.
     *
     * @return whether that changed anything
     */
    public boolean perform(SessionCommand command) {
        return perform(List.of(command));
    }

    /**
     * Does several things that are asked, each as the one before leaves the session. They go to disk together, or not at
     * all, and the windows are told once.
     *
     * @return whether that changed anything
     */
    public boolean perform(List<SessionCommand> commands) {
        return perform(commands, List.of());
    }

    /** Goes on with these editions in place of others of the same decks; windows on the session are to be made anew. */
    void take(List<Edition> later) {
        library = library.taking(later);
        List<String> digests = later.stream().map(Edition::digest).toList();
        perform(List.of(new TakeEditions(digests)), later);
    }

    private boolean perform(List<SessionCommand> commands, List<Edition> needed) {
        Session next = session.get();
        List<Entry> happened = new ArrayList<>();
        for (SessionCommand command : commands) {
            Optional<Entry> entry = entry(next, command);
            next = entry.map(next::apply).orElse(next);
            entry.ifPresent(happened::add);
        }
        if (!happened.isEmpty()) {
            entries.addAll(happened);
            recorder.record(id.get(), needed, happened);
            publish(next);
        }
        return !happened.isEmpty();
    }

    /** A session that was left is shown again: what the room saw then it does not see before it is asked for. */
    void reopen() {
        perform(Reopening.commands(session.get(), entries.getLast().at(), now(clock)));
    }

    private Optional<Entry> entry(Session now, SessionCommand command) {
        return SessionRules.decide(now, command).map(event -> new Entry(now.last() + 1, now(clock), event));
    }

    private void publish(Session next) {
        session.set(next);
        tell(frame, ProjectorFrame.of(next, library, pages));
        tell(wallTimer, ProjectorFrame.timerOf(next));
    }

    /** Ends its watch over the recorder; for when no window shows the session and all of it is on disk. */
    public void close() {
        watching.unsubscribe();
    }

    private void saving(SaveState state) {
        showSaved();
        goOnAlone(state);
    }

    private void showSaved() {
        SaveState onDisk = recorder.stateProperty().get();
        tell(saveState, typed > 0 && onDisk instanceof Saved ? new Saving() : onDisk);
    }

    private void goOnAlone(SaveState state) {
        boolean diverged = state.failure(id.get())
                .filter(cause -> cause.reason() == Reason.DIVERGED)
                .isPresent();
        if (diverged) {
            SessionId own = SessionId.fresh();
            recorder.move(id.get(), own, library.all().toList(), entries);
            id.set(own);
        }
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> void tell(ReadOnlyObjectWrapper<T> property, T next) {
        if (!next.equals(property.get())) {
            property.set(next);
        }
    }
}
