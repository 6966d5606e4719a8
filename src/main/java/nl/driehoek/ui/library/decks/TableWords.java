package nl.driehoek.ui.library.decks;

import java.util.function.Function;
import javafx.util.StringConverter;
import nl.driehoek.deck.table.Role;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.CardTableText;

/** Words what can be chosen about a table. */
final class TableWords {
    private TableWords() {}

    /** Words the values of a choice in this way; nobody types one. */
    static <T> StringConverter<T> converter(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** What stands between cells. */
    static String of(Texts texts, Separator separator) {
        return texts.get(
                switch (separator) {
                    case SEMICOLON -> CardTableText.SEMICOLON;
                    case COMMA -> CardTableText.COMMA;
                    case TAB -> CardTableText.TAB;
                    case BAR -> CardTableText.BAR;
                });
    }

    /** What a column means. */
    static String of(Texts texts, Role role) {
        return texts.get(
                switch (role) {
                    case NONE -> CardTableText.ROLE_NONE;
                    case TEXT -> CardTableText.ROLE_TEXT;
                    case TITLE -> CardTableText.ROLE_TITLE;
                    case SET -> CardTableText.ROLE_SET;
                    case KIND -> CardTableText.ROLE_KIND;
                });
    }
}
