package nl.driehoek.control;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.driehoek.deck.Library;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.RoomPages;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.RoundTimer;

/**
 * A session as one pair of windows sees and changes it. Once the lifetime it was made with is closed, its values change no
 * more, commands do nothing, and the session's controller refers to none of its observers. Lives on the FX thread.
 */
public final class SessionConnection {
    private final SessionController controller;
    private final Lifetime lifetime;
    private final LiveInk roomInk = new LiveInk();
    private final ReadOnlyObjectProperty<SessionId> id;
    private final ReadOnlyObjectProperty<Session> session;
    private final ReadOnlyObjectProperty<ProjectorFrame> frame;
    private final ReadOnlyObjectProperty<Optional<RoundTimer>> wallTimer;
    private final ReadOnlyObjectProperty<SaveState> saveState;

    /** Connects to a session until this lifetime is closed. */
    public SessionConnection(SessionController controller, Lifetime lifetime) {
        this.controller = controller;
        this.lifetime = lifetime;
        id = lifetime.follow(controller.idProperty());
        session = lifetime.follow(controller.sessionProperty());
        frame = lifetime.follow(controller.frameProperty());
        wallTimer = lifetime.follow(controller.wallTimerProperty());
        saveState = lifetime.follow(controller.saveStateProperty());
        lifetime.add(roomInk::clear);
    }

    /** What to know the session by; another one from when what is held here is kept as a session of its own. */
    public ReadOnlyObjectProperty<SessionId> idProperty() {
        return id;
    }

    /** The session as it is now. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session;
    }

    /** What the room sees now; does not fire where that stays the same. */
    public ObservableValue<ProjectorFrame> frameProperty() {
        return frame;
    }

    /** The time of the round that the room sees; empty where it sees none. */
    public ObservableValue<Optional<RoundTimer>> wallTimerProperty() {
        return wallTimer;
    }

    /** Whether all of it is safely on disk. */
    public ObservableValue<SaveState> saveStateProperty() {
        return saveState;
    }

    /** What the room may see of a hand that is on the card at this moment. */
    public LiveInk roomInk() {
        return roomInk;
    }

    /** The decks that it is played with. */
    public Library library() {
        return controller.library();
    }

    /** The pages of what the room may see, of which those that were asked for last are kept. */
    public RoomPages pages() {
        return controller.pages();
    }

    /**
     * Turns keys into few changes of this session; what waits there counts as not yet saved, until the connection ends.
     *
     * @param changed is to perform what the text leads to
     */
    public Typing typing(Typing.Alarm alarm, Consumer<String> changed) {
        Typing typing = controller.typing(alarm, changed);
        typing.tellWhether(lifetime.endingWhile(typing::flush));
        return typing;
    }

    /** What was typed at a place of the windows, such as {@code line}, and not entered yet; empty where nothing was. */
    public String draft(String place) {
        return controller.draft(place);
    }

    /** Keeps what was typed at a place of the windows and not entered yet; an empty text makes an end of it. */
    public void keepDraft(String place, String text) {
        if (!lifetime.isClosed()) {
            controller.keepDraft(place, text);
        }
    }

    /** The time in this session: the machine's, but never before what happened last. */
    public Clock clock() {
        return controller.clock();
    }

    /** All that happened so far, in order. */
    public List<Entry> entries() {
        return controller.entries();
    }

    /**
     * Does what is asked.
     *
     * @return whether that changed anything; {@code false} once the connection has ended
     */
    public boolean perform(SessionCommand command) {
        return !lifetime.isClosed() && controller.perform(command);
    }

    /**
     * Does several things that are asked, in order; the values of this connection change once.
     *
     * @return whether that changed anything; {@code false} once the connection has ended
     */
    public boolean perform(List<SessionCommand> commands) {
        return !lifetime.isClosed() && controller.perform(commands);
    }
}
