package nl.driehoek.tool.definition;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.way.Way;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.AnswerTiles;

/**
 * What the room sees of the work at a definition.
 *
 * @param kit whether the deck's own definition is turned over
 */
record DefinitionView(What what, boolean kit) {
    private static final String WAY = Way.Kind.DEFINITION.word();
    private static final String KIT = "-kit";

    /** The main thing that is seen. */
    enum What {
        /** What everybody wrote for themselves. */
        WORDINGS,
        /** What the group words together. */
        TEXT,
        /** What changed in it since a version. */
        CHANGES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The view with this word; the group's text where it is not known. */
    static DefinitionView of(String view) {
        String word = view.replaceFirst("\\..*", "");
        boolean kit = word.endsWith(KIT);
        String what = kit ? word.substring(0, word.length() - KIT.length()) : word;
        return new DefinitionView(
                Stream.of(What.values())
                        .filter(one -> one.word().equals(what))
                        .findFirst()
                        .orElse(What.TEXT),
                kit);
    }

    private String word() {
        return what.word() + (kit ? KIT : "");
    }

    /** What everybody wrote for themselves. */
    static Shown.Work wordings(Session session, CardRef card, boolean kit, boolean named) {
        String word = new DefinitionView(What.WORDINGS, kit).word();
        return new Shown.Work(
                WAY, AnswerTiles.view(word, session, card), Set.of(FieldKey.MAIN, AnswerTiles.MARK), named);
    }

    /** What the group words together. */
    static Shown.Work text(boolean kit) {
        return new Shown.Work(WAY, new DefinitionView(What.TEXT, kit).word(), Set.of(Versions.TEXT), false);
    }

    /** What changed in it since a version, from 1. */
    static Shown.Work changes(int version) {
        return new Shown.Work(WAY, What.CHANGES.word(), Set.of(Versions.TEXT, Versions.field(version)), false);
    }
}
