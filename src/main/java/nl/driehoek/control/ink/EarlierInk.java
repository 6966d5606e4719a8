package nl.driehoek.control.ink;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.control.Background;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Journal;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent.InkChanged;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for what was drawn on a card in earlier sessions. Lives on the FX thread; reads in the background one session
 * after the other, so that what happens meanwhile is recorded between two of them.
 */
public final class EarlierInk {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierInk.class);
    private static final Comparator<Found> NEWEST_FIRST =
            Comparator.comparing((Found found) -> found.session().startedAt()).reversed();

    private final Journal journal;
    private final Background background;
    private final Supplier<SessionId> own;
    private Look current;

    /**
     * Over all sessions of a journal but one's own.
     *
     * @param background work on the thread that calls the journal
     */
    public EarlierInk(Journal journal, Background background, Supplier<SessionId> own) {
        this.journal = journal;
        this.background = background;
        this.own = own;
    }

    /**
     * Looks through the other sessions in which something was drawn on the card; a look that is still going on is given up.
     *
     * @param page from 0
     * @param tell is told at the end what was found
     */
    public void look(CardRef card, int page, Consumer<Search> tell) {
        Look look = new Look(card, page, tell);
        current = look;
        background.run(() -> journal.drawnOn(card), look::begin, failure -> {
            LOG.warn("The sessions could not be listed", failure);
            look.unread++;
            look.next();
        });
    }

    /** One look through the sessions. */
    private final class Look {
        private final CardRef card;
        private final int page;
        private final Consumer<Search> tell;
        private final Queue<SessionSummary> left = new ArrayDeque<>();
        private final List<Found> found = new ArrayList<>();
        private int unread;

        Look(CardRef card, int page, Consumer<Search> tell) {
            this.card = card;
            this.page = page;
            this.tell = tell;
        }

        void begin(List<SessionSummary> sessions) {
            sessions.stream().filter(each -> !each.id().equals(own.get())).forEach(left::add);
            next();
        }

        void next() {
            SessionSummary session = left.poll();
            if (current != this) {
                return;
            }
            if (session == null) {
                tell.accept(new Search(
                        card, page, unread, found.stream().sorted(NEWEST_FIRST).toList()));
                return;
            }
            background.run(
                    () -> drawn(session),
                    here -> {
                        here.ifPresent(found::add);
                        next();
                    },
                    failure -> {
                        LOG.warn("A session could not be looked through", failure);
                        unread++;
                        next();
                    });
        }

        private Optional<Found> drawn(SessionSummary session) throws JournalException {
            List<Entry> entries = journal.read(session.id());
            if (entries.stream().noneMatch(this::concerns)) {
                return Optional.empty();
            }
            Ink ink = Session.of(entries).board().ink();
            Map<Layer, Drawing> drawings = new EnumMap<>(Layer.class);
            for (Layer layer : Layer.values()) {
                Drawing drawing = ink.at(card, page, layer);
                if (!drawing.isEmpty()) {
                    drawings.put(layer, drawing);
                }
            }
            return drawings.isEmpty() ? Optional.empty() : Optional.of(new Found(session, drawings));
        }

        /** Only a session in which the page was ever drawn on has to be gone through. */
        private boolean concerns(Entry entry) {
            return entry.event() instanceof InkChanged changed
                    && changed.edits().stream().anyMatch(edit -> isHere(edit.place()));
        }

        private boolean isHere(InkPlace place) {
            return place.card().equals(card) && place.page() == page;
        }
    }
}
