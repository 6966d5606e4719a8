package nl.driehoek.ui.library.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Filter;
import nl.driehoek.ui.library.parts.TileGrid;

/** Says of which theme, which set and which kind cards are wanted; in more than one line where there is little room. */
final class FilterBar extends VBox {
    private final Texts texts;
    private final ComboBox<Optional<Choice>> theme;
    private final ComboBox<Optional<Choice>> set;
    private final ComboBox<Optional<Card.Kind>> kind;
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);

    FilterBar(Texts texts, Library library) {
        this.texts = texts;
        theme = box(FindText.THEME, FindText.ANY_THEME, themes(library), Choice::name);
        set = box(FindText.SET, FindText.ANY_SET, sets(library), Choice::name);
        kind = box(
                FindText.KIND,
                FindText.ANY_KIND,
                Stream.of(Card.Kind.values()),
                one -> texts.get(DeckText.of(one.word())));
        getStyleClass().add("filter-bar");
        TileGrid boxes = new TileGrid(3);
        boxes.getChildren().setAll(theme, set, kind);
        getChildren().setAll(boxes);
        setMinHeight(USE_PREF_SIZE);
    }

    /** What is chosen. */
    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    private void changed() {
        Optional<Choice> group = set.getValue().or(theme::getValue);
        filter.set(new Filter(
                group.map(Choice::deck),
                theme.getValue().map(Choice::id),
                set.getValue().map(Choice::id),
                kind.getValue().stream().collect(Collectors.toSet())));
    }

    private static Stream<Choice> themes(Library library) {
        return library.decks().stream()
                .filter(deck -> !deck.isProgram())
                .flatMap(deck -> deck.themes().stream().map(one -> new Choice(deck.id(), one.id(), one.title())));
    }

    private static Stream<Choice> sets(Library library) {
        return library.decks().stream().filter(deck -> !deck.isProgram()).flatMap(FilterBar::sets);
    }

    private static Stream<Choice> sets(Deck deck) {
        return deck.sets().stream().map(one -> new Choice(deck.id(), one.id(), one.caption()));
    }

    private <T> ComboBox<Optional<T>> box(FindText name, FindText any, Stream<T> all, Function<T, String> word) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        List<Optional<T>> choices = Stream.concat(Stream.of(Optional.<T>empty()), all.map(Optional::of))
                .toList();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> one) {
                return one == null ? "" : one.map(word).orElse(texts.get(any));
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(Optional.empty());
        box.setAccessibleText(texts.get(name));
        box.setOnAction(_ -> changed());
        return box;
    }

    /**
     * A theme or a set.
     *
     * @param deck id of its deck
     * @param id its own
     * @param name what it is called
     */
    private record Choice(String deck, String id, String name) {}
}
