package nl.driehoek.control.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice.CardsMissing;
import nl.driehoek.control.Notice.ReadingFails;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDesk.Past;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.alone.AloneDesk;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.Results;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.SetGroup;
import nl.driehoek.session.SessionCommand.SetTitle;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.synopsis.Synopsis;
import nl.driehoek.session.synopsis.SynopsisIndex;
import nl.driehoek.session.synopsis.SynopsisStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The earlier sessions as a whole: listed, searched, called otherwise, put with a group. Lives on the FX thread. Whenever
 * the list of sessions was read, synopses that are behind are made anew in the background, one session after the other, so
 * that what happens meanwhile is recorded between two of them. All words are in memory only while somebody looks.
 */
public final class SessionsController {
    private static final Logger LOG = LoggerFactory.getLogger(SessionsController.class);

    private static final int MOST_CARDS = 100;

    private final LibraryController library;
    private final SessionDesk desk;
    private final SynopsisStore store;
    private final SynopsisRound.Threads threads;
    private final ReadOnlyObjectWrapper<Optional<Catalogue>> catalogue = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(Results.NONE);
    private final Map<SessionId, Reason> trouble = new HashMap<>();
    private final CardSearch cards;
    private Optional<SessionId> own = Optional.empty();
    private String query = "";
    private boolean looking;
    private Optional<SynopsisRound> round = Optional.empty();

    /**
     * Over the sessions of a library.
     *
     * @param background work on the thread that calls the journal
     * @param aside work that calls no journal: searching
     * @param indexes those of the cards that are searched
     */
    public SessionsController(
            LibraryController library,
            SessionDesk desk,
            SynopsisStore store,
            Background background,
            Background aside,
            CardIndexes indexes) {
        this.library = library;
        this.desk = desk;
        this.store = store;
        this.threads = new SynopsisRound.Threads(background, aside);
        cards = new CardSearch(
                () -> library.libraryProperty().get().orElse(new Library(List.of())), indexes, MOST_CARDS);
        library.earlierProperty().subscribe(earlier -> earlier.ifPresent(_ -> renew()));
    }

    /** Finds cards and sets among the decks of the library, on the thread that searches the sessions. */
    public CardSearch cards() {
        return cards;
    }

    /** All earlier sessions; empty while nobody looks, and until they have been read. */
    public ReadOnlyObjectProperty<Optional<Catalogue>> catalogueProperty() {
        return catalogue.getReadOnlyProperty();
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Somebody looks at the sessions from now on. */
    public void look() {
        if (!looking) {
            looking = true;
            threads.journal().run(desk::settings, settings -> own = AloneDesk.own(settings), this::failed);
            renew();
        }
    }

    /** Nobody looks any more, and what was read is let go. */
    public void lookAway() {
        looking = false;
        query = "";
        catalogue.set(Optional.empty());
        results.set(Results.NONE);
    }

    /** Looks for the sessions in which all these words stand, in any form; what is typed next takes the place of this. */
    public void search(String words) {
        query = words;
        Optional<Catalogue> now = catalogue.get();
        if (words.isBlank() || now.filter(Catalogue::isRead).isEmpty()) {
            results.set(Results.NONE);
            return;
        }
        SynopsisIndex index = now.get().index();
        Optional<SessionId> mine = own;
        threads.aside()
                .run(
                        () -> new Results(
                                words,
                                index.find(words),
                                mine.map(id -> index.within(id, words)).orElse(List.of())),
                        this::found,
                        failure -> LOG.warn("The sessions could not be searched", failure));
    }

    private void found(Results next) {
        if (next.query().equals(query)) {
            results.set(next);
        }
    }

    /** The session of one's own, where somebody has looked and it is known. */
    public Optional<SessionId> own() {
        return own;
    }

    /** Whether it is the session of one's own; not before somebody looked. */
    public boolean isOwn(SessionId session) {
        return own.filter(session::equals).isPresent();
    }

    /** Takes a session up again. */
    public void open(SessionId session) {
        library.open(session);
    }

    /** Calls a session otherwise. */
    public void rename(SessionId session, String title) {
        ask(List.of(session), new SetTitle(title));
    }

    /** Puts these sessions with a group, which is called so from now on. */
    public void put(List<SessionId> sessions, Group group) {
        ask(sessions, new SetGroup(group));
    }

    /**
     * Lets the cards of a session, in the order in which they were laid, be the plan of the session in the making.
     *
     * @param title what the session is called, for when cards are not at hand any more
     */
    public void plan(Synopsis session, String title) {
        Library decks = library.libraryProperty().get().orElse(new Library(List.of()));
        List<CardRef> laid = session.laid().stream()
                .map(CardRef::original)
                .filter(card -> !card.deck().equals(Deck.PROGRAM))
                .distinct()
                .toList();
        List<CardRef> known =
                laid.stream().filter(card -> decks.card(card).isPresent()).toList();
        List<CardRef> drawable = known.stream()
                .filter(card -> decks.card(card).orElseThrow().kind().drawable())
                .toList();
        SessionDraft draft = library.draftProperty().get();
        library.draftProperty()
                .set(draft.choosing(Selection.NONE.toggle(drawable))
                        .planned(Plan.of(known.stream().map(Topic.OneCard::new).toList())));
        if (known.size() < laid.size()) {
            library.tell(new CardsMissing(title, laid.size() - known.size()));
        }
    }

    private void ask(List<SessionId> sessions, SessionCommand command) {
        for (SessionId id : sessions) {
            desk.atHand(id)
                    .ifPresentOrElse(
                            open -> ask(open, command),
                            () -> threads.journal().run(() -> desk.read(id), past -> ask(past, command), this::failed));
        }
    }

    private void ask(Optional<Past> past, SessionCommand command) {
        past.ifPresent(one -> ask(desk.resume(one, new Library(List.of())), command));
    }

    private void ask(SessionController session, SessionCommand command) {
        session.perform(command);
        desk.leave(session);
        library.refresh();
        renew(); // the list of sessions may be the same as before
    }

    private void renew() {
        round.ifPresent(SynopsisRound::giveUp);
        SynopsisRound next = new SynopsisRound(desk, store, threads, trouble);
        round = Optional.of(next);
        if (looking) {
            next.read(this::show, e -> {
                failed(e);
                show(Catalogue.of(List.of(), List.of(), Map.of()));
            });
        } else {
            next.catchUp();
        }
    }

    /** What is known already is not taken back by a list of which nothing was read yet. */
    private void show(Catalogue next) {
        if (looking && (next.isRead() || catalogue.get().isEmpty())) {
            catalogue.set(Optional.of(next));
            search(query);
        }
    }

    private void failed(Exception e) {
        JournalException cause = e instanceof JournalException known
                ? known
                : new JournalException(Reason.OTHER, String.valueOf(e.getMessage()), e);
        library.tell(new ReadingFails(cause.reason(), cause.where()));
    }
}
