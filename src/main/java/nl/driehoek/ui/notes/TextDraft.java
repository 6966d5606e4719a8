package nl.driehoek.ui.notes;

import java.util.Optional;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.Typing;

/**
 * The text of one field on its way into the session and back: what is typed is passed on when the typing rests, and
 * what changes in the session comes into the field unless somebody is typing there. Lives on the FX thread.
 */
final class TextDraft {
    private final SessionConnection session;
    private final Typing typing;
    private Optional<TextAddress> address = Optional.empty();

    TextDraft(SessionConnection session, Typing.Alarm alarm) {
        this.session = session;
        this.typing = session.typing(alarm, this::pass);
    }

    /** From now on this is about another address; what was typed goes to the one before. */
    void open(Optional<TextAddress> next) {
        if (!next.equals(address)) {
            typing.flush();
            address = next;
        }
    }

    /** The field reads like this after another key. */
    void typed(String text) {
        if (address.isPresent()) {
            typing.typed(text);
        }
    }

    /** Passes on at once what still waits. */
    void flush() {
        typing.flush();
    }

    /** What a field that reads like this must show instead; nothing where it may stay as it is. */
    Optional<String> correction(String shown) {
        String kept = kept();
        boolean same = kept.equals(shown.isBlank() ? "" : shown);
        return typing.waits() || same ? Optional.empty() : Optional.of(kept);
    }

    /** What stands at this address in the session. */
    String kept() {
        return address.map(at -> at.read(session.sessionProperty().get().board().writing()))
                .orElse("");
    }

    private void pass(String text) {
        address.ifPresent(at -> session.perform(at.write(text)));
    }
}
