package nl.driehoek.ui.library.alone;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.library.alone.reading.CardWords;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The favourites below each other in few words, each to open. */
final class FavouriteRow {
    private FavouriteRow() {}

    /** The row; empty where nothing is a favourite that the decks have. */
    static Optional<VBox> of(Reader reader) {
        List<Button> all = reader.own().favourites().stream()
                .flatMap(ref -> CardWords.brief(reader, ref).map(words -> chip(reader, ref, words)).stream())
                .toList();
        FlowPane row = Parts.flow("alone-ways", all);
        return all.isEmpty() ? Optional.empty() : Optional.of(Parts.part(reader.text(AloneText.FAVOURITES), row));
    }

    private static Button chip(Reader reader, CardRef ref, String words) {
        Button chip = Parts.button(words, () -> reader.go(new Spot.One(ref, new Spot.Home())), "favourite-chip");
        chip.setAccessibleText(reader.text(AloneText.FAVOURITE_CARD, words));
        Styles.colour(chip, CardWords.accent(reader, ref));
        return chip;
    }
}
