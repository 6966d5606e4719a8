package nl.driehoek.ui.library.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.driehoek.control.decks.OwnFile;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.OneLineField;
import nl.driehoek.ui.theme.Styles;

/** Where questions go that become cards: a deck of the user's own, or a new one with a title. */
final class QuestionPlace extends VBox {
    private final Texts texts;
    private final ComboBox<Place> place = new ComboBox<>();
    private final TextField title = new OneLineField();
    private final VBox named;

    /** A deck by its id, or a new one. */
    private record Place(Optional<String> deck, String name) {}

    /**
     * A new deck is all there is to choose.
     *
     * @param changed is run whenever something else is chosen or typed
     */
    QuestionPlace(Texts texts, Runnable changed) {
        this.texts = texts;
        named = new VBox(Parts.label(texts.get(QuestionText.NEW_TITLE)), title);
        place.setConverter(TableWords.converter(Place::name));
        place.setAccessibleText(texts.get(QuestionText.WHERE));
        place.setMaxWidth(Double.MAX_VALUE);
        title.setText(texts.get(QuestionText.NEW_TITLE_FILLED));
        title.setAccessibleText(texts.get(QuestionText.NEW_TITLE));
        offer(List.of());
        title.textProperty().subscribe((_, _) -> changed.run());
        place.valueProperty().subscribe((_, _) -> {
            Styles.there(named, deck().isEmpty());
            changed.run();
        });
        getStyleClass().add("part");
        getChildren().setAll(Parts.label(texts.get(QuestionText.WHERE), Styles.HEADING), place, named);
    }

    /** Offers the decks in these files; the last one is that to begin with. */
    void offer(List<OwnFile> files) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Optional.empty(), texts.get(QuestionText.NEW_DECK)));
        files.stream()
                .flatMap(file -> file.decks().stream().limit(1))
                .map(Deck::info)
                .map(info -> new Place(Optional.of(info.id()), info.title()))
                .distinct()
                .forEach(places::add);
        Place before = place.getValue();
        place.setItems(FXCollections.observableArrayList(places));
        boolean first = before == null || before.deck().isEmpty() && !place.isFocused();
        place.setValue(first ? places.getLast() : places.contains(before) ? before : places.getFirst());
    }

    /** The deck that is chosen; empty for a new one. */
    Optional<String> deck() {
        return Optional.ofNullable(place.getValue()).flatMap(Place::deck);
    }

    /** The title of a new deck. */
    String title() {
        return title.getText().strip();
    }

    /** Whether it is known where they go. */
    boolean isClear() {
        return deck().isPresent() || !title().isEmpty();
    }
}
