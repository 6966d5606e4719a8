package nl.driehoek.ui.notes;

import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Writing;

/** A place in a session where a text stands. */
sealed interface TextAddress {

    /** What stands there now; empty where nothing does. */
    String read(Writing writing);

    /** How to put this text there. */
    SessionCommand write(String text);

    /** The facilitator's note on a card. */
    record Note(CardRef card) implements TextAddress {
        @Override
        public String read(Writing writing) {
            return writing.note(card);
        }

        @Override
        public SessionCommand write(String text) {
            return new WriteNote(card, text);
        }
    }

    /** Somebody's answer to a card. */
    record Answer(FieldKey key) implements TextAddress {
        @Override
        public String read(Writing writing) {
            return writing.text(key);
        }

        @Override
        public SessionCommand write(String text) {
            return WriteField.text(key, text);
        }
    }

    /** The question that the group words on a card. */
    record Question(CardRef card) implements TextAddress {
        @Override
        public String read(Writing writing) {
            return writing.question(card);
        }

        @Override
        public SessionCommand write(String text) {
            return new WordQuestion(card, text);
        }
    }
}
