package nl.driehoek.tool.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.pane.ToolHost;

/** A session in memory for one pane, in which what is typed is written at once. */
class PlayedHost implements ToolHost {
    private final Library library;
    private final CardRef card;
    private final List<Entry> entries = new ArrayList<>();
    private Session session;

    /** With participants p1, p2 and so on of these names; the card lies on the table. */
    PlayedHost(Library library, CardRef card, String... names) {
        this.library = library;
        this.card = card;
        List<Participant> people = IntStream.range(0, names.length)
                .mapToObj(i -> new Participant("p" + (i + 1), names[i]))
                .toList();
        List<String> decks =
                library.editions().stream().map(edition -> edition.digest()).toList();
        entries.add(new Entry(1, Instant.EPOCH, new Started(new SessionSetup("", people, decks, List.of()))));
        session = Session.of(entries);
        perform(List.of(new SessionCommand.Choose(card)));
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public CardRef card() {
        return card;
    }

    @Override
    public String by() {
        return FieldKey.GROUP;
    }

    @Override
    public void perform(List<SessionCommand> commands) {
        commands.forEach(command -> SessionRules.decide(session, command).ifPresent(event -> {
            entries.add(new Entry(session.last() + 1, Instant.EPOCH, event));
            session = session.apply(entries.getLast());
        }));
    }

    @Override
    public void type(String by, String field, String text) {
        perform(List.of(WriteField.text(key(by, field), text)));
    }

    @Override
    public boolean waits(String by, String field) {
        return false;
    }

    @Override
    public void flush() {}

    @Override
    public String draft(String place) {
        return "";
    }

    @Override
    public void keepDraft(String place, String text) {}

    @Override
    public void help(List<String> cards) {}
}
