package nl.driehoek.ui.library.alone;

import java.util.List;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.library.alone.reading.Reader;

/** Reads and writes the values of one card in the session of somebody who reads alone. */
final class OwnHost implements ToolHost {
    private final Reader reader;
    private final SessionConnection session;
    private final CardRef card;
    private final Typing typing;
    private FieldKey typedIn;

    OwnHost(Reader reader, SessionConnection session, CardRef card) {
        this.reader = reader;
        this.session = session;
        this.card = card;
        typedIn = FieldKey.groupAnswer(card);
        typing = session.typing(reader.alarms().get(), text -> session.perform(WriteField.text(typedIn, text)));
    }

    @Override
    public Session session() {
        return session.sessionProperty().get();
    }

    @Override
    public List<Entry> entries() {
        return session.entries();
    }

    @Override
    public Library library() {
        return reader.desk().library();
    }

    @Override
    public CardRef card() {
        return card;
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public String by() {
        return FieldKey.GROUP;
    }

    @Override
    public void perform(List<SessionCommand> commands) {
        flush();
        session.perform(commands);
    }

    @Override
    public void type(String by, String field, String text) {
        FieldKey key = key(by, field);
        if (!key.equals(typedIn)) {
            flush();
        }
        typedIn = key;
        typing.typed(text);
    }

    @Override
    public boolean waits(String by, String field) {
        return typing.waits() && typedIn.equals(key(by, field));
    }

    @Override
    public void flush() {
        typing.flush();
    }

    @Override
    public String draft(String place) {
        return session.draft(card + "." + place);
    }

    @Override
    public void keepDraft(String place, String text) {
        session.keepDraft(card + "." + place, text);
    }

    @Override
    public void help(List<String> cards) {
        cards.stream()
                .map(id -> new CardRef(card.deck(), id))
                .findFirst()
                .ifPresent(help -> reader.go(
                        new Spot.One(help, reader.desk().spotProperty().get())));
    }
}
