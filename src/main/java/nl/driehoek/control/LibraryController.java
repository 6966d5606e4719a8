package nl.driehoek.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Notice.CardsMissing;
import nl.driehoek.control.Notice.ReadingFails;
import nl.driehoek.control.Notice.SavingFails;
import nl.driehoek.control.Notice.SessionGone;
import nl.driehoek.control.SessionDesk.Past;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.Successor;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.plan.Templates;

/**
 * What can be played and what was played: the decks, the session in the making, and the earlier ones. Lives on the FX
 * thread; reads disks in the background, on the same thread as the recorder writes, so that it finds what was written.
 */
public final class LibraryController {
    private final Background background;
    private final Callable<Found> source;
    private final SessionDesk desk;
    private final Consumer<SessionController> opened;
    private final Successor successor;
    private final ReadOnlyObjectWrapper<Optional<Library>> library = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EarlierSessions>> earlier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Drafting drafting;
    private final ReadOnlyObjectWrapper<Templates> templates = new ReadOnlyObjectWrapper<>(Templates.NONE);
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Locale reader;
    private boolean opening;
    private Lifetime entered = new Lifetime();

    /**
     * Over these decks and sessions; nothing is read until {@link #load()}.
     *
     * @param source reads the decks; called in the background
     * @param reader whose language the decks should speak
     * @param opened is handed each session that is started or taken up again
     * @param successor says what the next session of a group takes over
     */
    public LibraryController(
            Background background,
            Callable<Found> source,
            SessionDesk desk,
            Locale reader,
            Consumer<SessionController> opened,
            Successor successor) {
        this.background = background;
        this.source = source;
        this.desk = desk;
        this.reader = reader;
        this.opened = opened;
        this.successor = successor;
        drafting = new Drafting(desk.drafts(background, this::unsaved));
        desk.saveStateProperty().subscribe(this::saving);
    }

    /** The decks at hand, one edition of each, the largest first; empty until they have been read. */
    public ReadOnlyObjectProperty<Optional<Library>> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    /** What was found where decks are kept; nothing until that was read. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The earlier sessions; empty until they have been read. */
    public ReadOnlyObjectProperty<Optional<EarlierSessions>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** The session in the making. */
    public ObjectProperty<SessionDraft> draftProperty() {
        return drafting.property();
    }

    /** The plans that were kept as templates; none until they have been read. */
    public ReadOnlyObjectProperty<Templates> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /** What the user should know, oldest first. */
    public ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** Reads the decks and the list of earlier sessions. */
    public void load() {
        background.run(source, this::found, e -> {
            library.set(Optional.of(new Library(List.of())));
            failed(e);
        });
        background.run(desk::templates, templates::set, this::failed);
        background.run(desk::settings, drafting::found, this::failed);
        refresh();
    }

    /** Reads the decks again, as their files changed; what the user knew about them already is not said again. */
    public void readDecks() {
        background.run(source, this::found, this::failed);
    }

    /** Reads the list of earlier sessions again. */
    public void refresh() {
        background.run(this::readEarlier, list -> earlier.set(Optional.of(list)), e -> {
            earlier.set(Optional.of(new EarlierSessions(List.of(), Optional.empty())));
            failed(e);
        });
    }

    /** Chooses the editions of the decks that suit this reader. */
    public void readIn(Locale newReader) {
        reader = newReader;
        if (library.get().isPresent()) {
            library.set(Optional.of(Library.of(found.get().all(), reader)));
        }
    }

    /** Adds to what the user should know; what stands there already is not said twice. */
    public void tell(Notice notice) {
        if (!notices.get().contains(notice) && !notice.isForWantOfPassword()) {
            notices.set(Stream.concat(notices.get().stream(), Stream.of(notice)).toList());
        }
    }

    /** The user knows this. */
    public void dismiss(Notice notice) {
        keepNotices(other -> !other.equals(notice));
    }

    /**
     * Starts the session in the making and makes room for the next.
     *
     * @param title its title where none was typed
     * @return whether it started; {@code false} while no card is chosen
     */
    public boolean start(String title) {
        SessionDraft filled = draftProperty().get();
        SessionDraft ready = filled.title().isBlank() ? filled.titled(title) : filled;
        Library decks = library.get().orElse(new Library(List.of()));
        if (ready.played().in(decks).isEmpty()) {
            return false;
        }
        SessionController started = desk.start(ready.titled(ready.title().strip()), decks);
        draftProperty().set(SessionDraft.EMPTY);
        enter(started);
        return true;
    }

    /** Takes an earlier session up again, where it was; does nothing while another is on its way. */
    public void open(SessionId id) {
        if (opening) {
            return;
        }
        opening = true;
        desk.atHand(id)
                .ifPresentOrElse(
                        this::reenter,
                        () -> background.run(() -> desk.read(id), this::read, e -> {
                            opening = false;
                            failed(e);
                        }));
    }

    /**
     * Lets an open session go on with newer editions of its decks that say something else, and hands it to its window anew;
     * empty where none are at hand in the same languages.
     */
    public Optional<Runnable> newerDecks(SessionController session) {
        List<Edition> newer = session.library().renewals(found.get().all());
        return newer.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> {
                    session.take(newer);
                    opened.accept(session);
                });
    }

    /** Lets the session in the making be the next one of the group of an earlier session, with the same people. */
    public void follow(SessionId id) {
        background.run(() -> desk.read(id), this::follow, this::failed);
    }

    private void follow(Optional<Past> past) {
        past.ifPresentOrElse(this::follow, () -> tell(new SessionGone()));
    }

    private void follow(Past past) {
        Session session = Session.of(past.entries());
        Before before = successor.after(past.id(), session, Library.played(past.editions()));
        draftProperty().set(draftProperty().get().following(before, session.board()));
    }

    /** Keeps the text of a plan as a template, in place of one of that name; an empty text throws it away. */
    public void keepTemplate(String name, String text) {
        templates.set(templates.get().with(name, text));
        save(() -> desk.keepTemplate(name, text));
    }

    /** The user went back from a session to the library: it need not be offered first at the next start. */
    public void left() {
        entered.close();
        remember(Optional.empty());
        refresh();
    }

    private void found(Found now) {
        List<Notice> said =
                found.get() == Found.NOTHING ? List.of() : found.get().notices();
        found.set(now);
        library.set(Optional.of(Library.of(now.all(), reader)));
        keepNotices(notice -> !Found.isNotice(notice) || now.notices().contains(notice));
        now.notices().stream().filter(notice -> !said.contains(notice)).forEach(this::tell);
    }

    private EarlierSessions readEarlier() throws JournalException {
        List<SessionSummary> sessions = desk.sessions();
        return new EarlierSessions(sessions, desk.leftOpen(sessions));
    }

    private void read(Optional<Past> past) {
        opening = false;
        if (past.isEmpty()) {
            tell(new SessionGone());
            refresh();
            return;
        }
        SessionController controller = desk.resume(past.get(), library.get().orElse(new Library(List.of())));
        int missing = SessionDesk.missing(controller);
        if (missing > 0) {
            String title = controller.sessionProperty().get().label().title();
            tell(new CardsMissing(title, missing));
        }
        reenter(controller);
    }

    private void reenter(SessionController controller) {
        controller.reopen();
        enter(controller);
    }

    private void enter(SessionController controller) {
        opening = false;
        entered.close();
        entered = new Lifetime();
        controller.keepDrafts(drafting.drafts());
        entered.add(() -> desk.leave(controller));
        entered.add(controller.idProperty().subscribe(id -> remember(Optional.of(id))));
        opened.accept(controller);
    }

    private void remember(Optional<SessionId> open) {
        save(() -> desk.remember(open));
    }

    private void save(Background.Task work) {
        background.run(work, this::unsaved);
    }

    private void unsaved(Exception e) {
        JournalException cause = JournalException.of(e);
        tell(new SavingFails(cause.reason(), cause.where()));
    }

    private void saving(SaveState state) {
        boolean failed = notices.get().stream().anyMatch(SavingFails.class::isInstance);
        keepNotices(notice -> !(notice instanceof SavingFails));
        if (failed && state.failure().isEmpty()) {
            keepNotices(notice -> !(notice instanceof ReadingFails));
            refresh();
        }
        state.failure().ifPresent(cause -> tell(new SavingFails(cause.reason(), cause.where())));
    }

    private void keepNotices(Predicate<Notice> which) {
        notices.set(notices.get().stream().filter(which).toList());
    }

    private void failed(Exception e) {
        JournalException cause = JournalException.of(e);
        tell(new ReadingFails(cause.reason(), cause.where()));
    }
}
