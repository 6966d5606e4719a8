package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.control.Typing;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Projection;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** Reads and writes the values of one card and one person in the session of the desk. Lives on the FX thread. */
final class SheetHost implements ToolHost {
    private static final String HELD = "held";

    private final PresenterContext desk;
    private final CardRef card;
    private final Consumer<List<String>> helper;
    private final Typing typing;
    private String by;
    private FieldKey typedIn;

    /**
     * For a card.
     *
     * @param by a participant's id, or {@link FieldKey#GROUP}
     * @param helper shows the cards that help
     */
    SheetHost(PresenterContext desk, CardRef card, String by, Typing.Alarm alarm, Consumer<List<String>> helper) {
        this.desk = desk;
        this.card = card;
        this.by = by;
        this.helper = helper;
        this.typedIn = FieldKey.groupAnswer(card);
        this.typing = desk.typing(alarm, this::write);
        HeldWord.read(draft(HELD)).ifPresent(held -> type(held.by(), held.field(), held.text()));
    }

    /** Whether a word is held back on this card that somebody has typed and not entered. */
    static boolean isHeld(PresenterContext desk, CardRef card) {
        return HeldWord.read(desk.draft(card + "." + HELD)).isPresent();
    }

    /** Is about the values of somebody else from now on. */
    void turnTo(String whose) {
        flush();
        by = whose;
    }

    @Override
    public Session session() {
        return desk.model().getValue().session();
    }

    @Override
    public List<Entry> entries() {
        return desk.entries();
    }

    @Override
    public Library library() {
        return desk.model().getValue().library();
    }

    @Override
    public CardRef card() {
        return card;
    }

    @Override
    public String by() {
        return by;
    }

    @Override
    public void perform(List<SessionCommand> commands) {
        flush();
        desk.perform(commands);
    }

    @Override
    public void type(String whose, String field, String text) {
        FieldKey key = key(whose, field);
        if (!key.equals(typedIn)) {
            flush();
        }
        typedIn = key;
        if (isSeen(field)) {
            keepDraft(HELD, new HeldWord(whose, field, text).kept());
            typing.held(text);
        } else {
            typing.typed(text);
        }
    }

    private void write(String text) {
        keepDraft(HELD, "");
        desk.perform(WriteField.text(typedIn, text));
    }

    /** Whether the room would read along in this field, letter by letter, where that is not how the group works. */
    private boolean isSeen(String field) {
        Projection now = session().projection();
        return now.wall().mode() == WallMode.LIVE
                && now.current().equals(Optional.of(card))
                && now.shown() instanceof Shown.Work work
                && work.shows(field)
                && library()
                        .card(card)
                        .filter(known -> !Tools.grows(known, work))
                        .isPresent();
    }

    @Override
    public boolean waits(String whose, String field) {
        return typing.waits() && typedIn.equals(key(whose, field));
    }

    @Override
    public void flush() {
        typing.flush();
    }

    @Override
    public String draft(String place) {
        return desk.draft(card + "." + place);
    }

    @Override
    public void keepDraft(String place, String text) {
        desk.keepDraft(card + "." + place, text);
    }

    @Override
    public void help(List<String> cards) {
        helper.accept(cards);
    }
}
