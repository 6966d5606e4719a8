package nl.driehoek.control;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.store.SettingsStore;

/**
 * Starts sessions and takes earlier ones up again. What may wait for a disk says so and belongs on the thread that
 * calls the journal; all the rest lives on the FX thread.
 */
public final class SessionDesk {
    private static final String OPEN_SESSION = "open-session";
    private static final String NONE = "";

    private final Journal journal;
    private final Recorder recorder;
    private final SettingsStore settings;
    private final Clock clock;
    private final RandomGenerator random;
    private final Faces faces;
    private final Map<SessionId, SessionController> atHand = new HashMap<>();
    private final Set<SessionController> left = new HashSet<>();
    private final AtomicReference<Optional<Ahead>> ahead = new AtomicReference<>(Optional.empty());
    private Drafts drafts = Drafts.inMemory();

    /**
     * Over a journal and what records into it.
     *
     * @param settings remember which session is open
     * @param random shuffles the cards
     * @param faces what the room sees of ways of working
     */
    public SessionDesk(
            Journal journal,
            Recorder recorder,
            SettingsStore settings,
            Clock clock,
            RandomGenerator random,
            Faces faces) {
        this.journal = journal;
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
        this.faces = faces;
        recorder.stateProperty().subscribe(_ -> release());
    }

    /** What the room sees of ways of working. */
    public Faces faces() {
        return faces;
    }

    /** Whether all that happened in sessions is safely on disk. */
    ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return recorder.stateProperty();
    }

    /**
     * Starts a session with the planned cards in order and the other chosen ones shuffled; all decks come along for what
     * is brought in at any time. What is open from earlier sessions of the group lies before the facilitator.
     */
    SessionController start(SessionDraft draft, Library library) {
        PlanCards cards = new PlanCards(library, draft.played().cards());
        Plan plan = cards.timed(cards.fitting(draft.plan()));
        List<CardRef> pile = cards.pile(plan, random);
        List<String> digests = library.editions().stream().map(Edition::digest).toList();
        SessionSetup setup = new SessionSetup(
                draft.title(), DraftText.participants(draft.names()), digests, pile, plan, draft.before());
        SessionController started = start(setup, library);
        if (!draft.before().points().isEmpty() && library.card(Before.CARD).isPresent()) {
            started.perform(new SessionCommand.Choose(Before.CARD));
        }
        return started;
    }

    /** Starts a session with this and nothing else. */
    public SessionController start(SessionSetup setup, Library library) {
        return kept(SessionController.start(setup, library, recorder, clock, faces));
    }

    /** Lets a session go on with these editions, as far as it is played with others; windows on it are to be made anew. */
    public void take(SessionController session, Library now) {
        List<Edition> others = now.editions().stream()
                .filter(edition -> session.library().editions().stream()
                        .noneMatch(played -> played.digest().equals(edition.digest())))
                .toList();
        if (!others.isEmpty()) {
            session.take(others);
        }
    }

    /** A session that is open, or was left and is not on disk yet: it knows more than the journal does. */
    public Optional<SessionController> atHand(SessionId id) {
        Optional<SessionController> known = Optional.ofNullable(atHand.get(id));
        known.ifPresent(left::remove);
        return known;
    }

    /** No window shows this session any more: it is let go as soon as all of it is on disk. */
    public void leave(SessionController session) {
        left.add(session);
        release();
    }

    /** Whether a session is open, or was left and is not on disk yet. */
    public boolean isAtHand(SessionId id) {
        return atHand.containsKey(id);
    }

    /** Whether a window shows a session. */
    public boolean isOpen(SessionId id) {
        return atHand.containsKey(id) && !left.contains(atHand.get(id));
    }

    /** Whether a window shows any session. */
    public boolean isAnyOpen() {
        return !left.containsAll(atHand.values());
    }

    /** Whether all that happened in sessions is safely on disk. */
    public boolean isSaved() {
        return recorder.stateProperty().get() instanceof SaveState.Saved;
    }

    /** What was typed in a session and not entered is gone from the disk, and from here. */
    public void forgotten(SessionId id) {
        drafts.forget(id.value() + ".");
        ahead.set(Optional.empty());
    }

    private void release() {
        if (recorder.stateProperty().get() instanceof SaveState.Saved) {
            left.forEach(SessionController::close);
            atHand.values().removeAll(left);
            left.clear();
        }
    }

    /** All sessions, the one changed last first; may wait for a disk. */
    public List<SessionSummary> sessions() throws JournalException {
        return journal.sessions();
    }

    /** The one of these sessions that was open when the program last ended; may wait for a disk. */
    Optional<SessionSummary> leftOpen(List<SessionSummary> sessions) throws JournalException {
        String open = settings.all().getOrDefault(OPEN_SESSION, NONE);
        return sessions.stream()
                .filter(session -> session.id().value().equals(open))
                .findFirst();
    }

    /** Remembers which session is open from now on; may wait for a disk. */
    void remember(Optional<SessionId> open) throws JournalException {
        settings.put(OPEN_SESSION, open.map(SessionId::value).orElse(NONE));
    }

    /** All settings; may wait for a disk. */
    public Map<String, String> settings() throws JournalException {
        return settings.all();
    }

    /** Texts that were typed and not entered yet, which are kept among the settings. */
    Drafts drafts(Background background, Consumer<Exception> failed) {
        drafts = Drafts.among(settings, background, failed);
        return drafts;
    }

    /** The plans that were kept as templates; may wait for a disk. */
    Templates templates() throws JournalException {
        return Templates.among(settings.all());
    }

    /** Keeps the text of a plan as a template, or with an empty text throws it away; may wait for a disk. */
    void keepTemplate(String name, String text) throws JournalException {
        settings.put(Templates.setting(name), text);
    }

    /** Reads a session that is likely to be asked for next, and holds it until any is; may wait for a disk. */
    public void readAhead(SessionId id) throws JournalException {
        Optional<String> state = journal.state(id);
        Optional<Past> read = state.isPresent() ? readNow(id) : Optional.empty();
        read.ifPresent(SessionDesk::measure);
        ahead.set(read.map(past -> new Ahead(past, state)));
    }

    /** Works out how far each mark reaches, which the marks keep: a window that paints them would have to otherwise. */
    private static void measure(Past past) {
        Session.of(past.entries).board().ink().drawings().values().stream()
                .flatMap(Drawing::marks)
                .forEach(Mark::bounds);
    }

    /** What is kept of a session, empty if nothing is; may wait for a disk. */
    public Optional<Past> read(SessionId id) throws JournalException {
        Optional<Ahead> held = ahead.getAndSet(Optional.empty()).filter(one -> one.past.id.equals(id));
        return held.isPresent() && held.get().state.equals(journal.state(id)) ? held.map(Ahead::past) : readNow(id);
    }

    private Optional<Past> readNow(SessionId id) throws JournalException {
        List<Entry> entries = journal.read(id);
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof Started)) {
            return Optional.empty();
        }
        return Optional.of(
                new Past(id, entries, journal.editions(Session.of(entries).editions())));
    }

    /** Takes a session up again; decks that were not kept with it are taken from those at hand. */
    public SessionController resume(Past past, Library now) {
        Library played = Library.played(past.editions);
        Stream<Edition> others = now.editions().stream()
                .filter(edition -> played.deck(edition.deck().id()).isEmpty());
        Library library =
                new Library(Stream.concat(played.editions().stream(), others).toList(), played.earlier());
        return kept(SessionController.resume(past.id, past.entries, library, recorder, clock, faces));
    }

    /** How many of a session's cards its decks do not have. */
    public static int missing(SessionController controller) {
        Session session = controller.sessionProperty().get();
        long missing = Stream.concat(session.setup().pile().stream(), session.board().table().laid().stream())
                .distinct()
                .filter(card -> controller.library().card(card).isEmpty())
                .count();
        return Math.toIntExact(missing);
    }

    private SessionController kept(SessionController controller) {
        controller.idProperty().subscribe(id -> atHand.put(id, controller));
        return controller;
    }

    /** What is kept of a session: all its entries and those of its deck editions that were found. */
    public record Past(SessionId id, List<Entry> entries, List<Edition> editions) {}

    /** A session as it was read while its journal stood so. */
    private record Ahead(Past past, Optional<String> state) {}
}
