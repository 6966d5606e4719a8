package nl.driehoek.ui.library.parts;

import java.util.Optional;
import javafx.scene.control.Label;
import nl.driehoek.deck.CardSet;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;

/** What stands above the title of a set: its number, or that it is at hand in any session; nothing above any other. */
public final class SetChip {
    private SetChip() {}

    /** That of a set, if it has one. */
    public static Optional<Label> of(CardSet set, Texts texts) {
        if (set.isNumbered()) {
            return Optional.of(Parts.label(set.id(), Styles.CHIP));
        }
        boolean drawn = set.cards().stream().anyMatch(card -> card.kind().drawable());
        return drawn ? Optional.empty() : Optional.of(Parts.label(texts.get(LibraryText.ALWAYS_AT_HAND), Styles.CHIP));
    }
}
