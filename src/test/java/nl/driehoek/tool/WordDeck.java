package nl.driehoek.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.RoomPages;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.tool.registry.Tools;

/** A session on a deck of words that no program knows of, with all that the room sees of it. */
public final class WordDeck {
    /** Its question with all it can ask for. */
    public static final CardRef TREE = new CardRef("woorden", "boom");

    private static final Edition EDITION = read();

    private final List<Entry> entries = new ArrayList<>();
    private final Library library = new Library(List.of(EDITION));
    private final Texts texts = new Texts(Language.NL);

    /** With participants p1, p2 and so on of these names; the card lies on the table and the wall is on. */
    public WordDeck(String... names) {
        List<Participant> people = IntStream.range(0, names.length)
                .mapToObj(i -> new Participant("p" + (i + 1), names[i]))
                .toList();
        SessionSetup setup = new SessionSetup("bos", people, List.of(EDITION.digest()), List.of());
        entries.add(new Entry(1, Instant.EPOCH, new Started(setup)));
        perform(new SessionCommand.Choose(TREE));
        perform(new SessionCommand.SetWall(WallMode.LIVE));
    }

    private static Edition read() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new DeckReader().read(decks.resolve("woorden.nl.json")).edition().orElseThrow();
    }

    /** A card of the deck. */
    public static Card card(String id) {
        return EDITION.deck().card(id).orElseThrow();
    }

    public void perform(SessionCommand command) {
        Session now = session();
        SessionRules.decide(now, command)
                .ifPresent(event ->
                        entries.add(new Entry(now.last() + 1, Instant.EPOCH.plusSeconds(60L * entries.size()), event)));
    }

    public Session session() {
        return Session.of(entries);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Library library() {
        return library;
    }

    /** All that the room can read now, over all pages. */
    public String wall() {
        Session session = session();
        RoomPages pages = new RoomPages(Tools.faces(() -> texts));
        StringBuilder words = new StringBuilder();
        for (int page = 0, of = 1; page < of; page++) {
            ProjectorFrame frame = ProjectorFrame.of(turned(session, page), library, pages);
            words.append(frame).append('\n');
            of = frame instanceof ProjectorFrame.Showing showing
                    ? showing.page().of()
                    : 1;
        }
        return words.toString();
    }

    private static Session turned(Session session, int page) {
        return SessionRules.decide(session, new SessionCommand.TurnPage(page))
                .map(event -> session.apply(new Entry(session.last() + 1, Instant.EPOCH, event)))
                .orElse(session);
    }
}
