package nl.driehoek.ui.presenter.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.KeyMap;

/** What the panes of the presenter window have in common. Lives on the FX thread. */
public final class PresenterContext {
    private static final Duration SETTLING = Duration.ofMillis(80);

    private final SessionConnection session;
    private final Texts texts;
    private final Runnable flush;
    private final ObservableValue<KeyMap> keys;
    private final ReadOnlyObjectWrapper<DeskModel> model;
    private final ObjectProperty<WallReach> wallReach =
            new SimpleObjectProperty<>(this, "wallReach", WallReach.NO_SCREEN);
    private final Typing.Alarm settling;
    private final ReadOnlyObjectWrapper<DeskModel> settled;
    private boolean unsettled;

    /**
     * Over a session.
     *
     * @param flush passes on what is being typed, so that nothing else happens before it
     * @param keys which key does what
     * @param settling says when what lies around the card may follow it
     */
    public PresenterContext(
            SessionConnection session,
            Texts texts,
            Runnable flush,
            ObservableValue<KeyMap> keys,
            Typing.Alarm settling) {
        this.keys = Objects.requireNonNull(keys);
        this.session = Objects.requireNonNull(session);
        this.texts = Objects.requireNonNull(texts);
        this.flush = Objects.requireNonNull(flush);
        this.settling = Objects.requireNonNull(settling);
        this.model = new ReadOnlyObjectWrapper<>(
                new DeskModel(session.sessionProperty().get(), session.library(), session.pages()));
        this.settled = new ReadOnlyObjectWrapper<>(model.get());
        session.sessionProperty().subscribe(this::happened);
    }

    /** What the desk shows now. */
    public ObservableValue<DeskModel> model() {
        return model.getReadOnlyProperty();
    }

    /**
     * What the desk shows a moment later, for all that lies around the card: the card and the wall come first, as these are
     * what everybody waits for.
     */
    public ObservableValue<DeskModel> settled() {
        return settled.getReadOnlyProperty();
    }

    /** A part of what the desk shows a moment later; told only when that part is another. */
    public <T> ObservableValue<T> settled(Function<DeskModel, T> part) {
        return settled.map(part);
    }

    /** A part of what the desk shows now; told only when that part is another. */
    public <T> ObservableValue<T> model(Function<DeskModel, T> part) {
        return model.map(part);
    }

    private void happened(Session now) {
        if (now != model.get().session()) {
            model.set(model.get().after(now));
            settle();
        }
    }

    private void settle() {
        if (!unsettled && settled.get() != model.getValue()) {
            unsettled = true;
            settling.set(SETTLING, () -> {
                unsettled = false;
                settled.set(model.getValue());
            });
        }
    }

    /** What the room sees now. */
    public ObservableValue<ProjectorFrame> frame() {
        return session.frameProperty();
    }

    /** Which key does what now. */
    public ObservableValue<KeyMap> keys() {
        return keys;
    }

    /** Whether that reaches the room; to be set by whoever knows its screens. */
    public ObjectProperty<WallReach> wallReachProperty() {
        return wallReach;
    }

    /** Whether this action asks anything of the session, as things are now. */
    public boolean asks(DeskAction action) {
        return !ActionCommands.of(action, model.getValue()).isEmpty();
    }

    /** All that happened in the session so far, in order. */
    public List<Entry> entries() {
        return session.entries();
    }

    /** What the room may see of a hand that is on the card at this moment. */
    public LiveInk roomInk() {
        return session.roomInk();
    }

    /** The texts of the window. */
    public Texts texts() {
        return texts;
    }

    /** One text of the window. */
    public String text(MessageKey key, Object... values) {
        return texts.get(key, values);
    }

    /** Passes on what is being typed. */
    public void flush() {
        flush.run();
    }

    /** Turns keys into few changes of the session; what waits there counts as not yet saved. */
    public Typing typing(Typing.Alarm alarm, Consumer<String> changed) {
        return session.typing(alarm, changed);
    }

    /** What was typed at a place of the desk, such as {@code line}, and not entered yet; empty where nothing was. */
    public String draft(String place) {
        return session.draft(place);
    }

    /** Keeps what was typed at a place of the desk and not entered yet; an empty text makes an end of it. */
    public void keepDraft(String place, String text) {
        session.keepDraft(place, text);
    }

    /** Does what is asked, after what is being typed. */
    public void perform(SessionCommand command) {
        flush.run();
        session.perform(command);
    }

    /** Does several things that are asked, after what is being typed; they happen together. */
    public void perform(List<SessionCommand> commands) {
        flush.run();
        session.perform(commands);
    }

    /** Does what this action asks of the session, after what is being typed. */
    public void perform(DeskAction action) {
        flush.run();
        session.perform(ActionCommands.of(action, model.getValue()));
    }
}
