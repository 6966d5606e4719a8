package nl.driehoek.ui.library.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Theme;
import nl.driehoek.ui.keys.TileWalk;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/**
 * The sets of decks as tiles on a page, a group a theme, of which those are made that are near to what is seen; so a page with
 * five thousand sets opens as fast as one with twenty. The arrow keys go from tile to tile, Home and End to the first and the
 * last. Lives on the FX thread.
 *
 * @param <T> the kind of tile
 */
public final class DeckShelf<T extends Region> {
    private static final int MOST_COLUMNS = 4;

    private final PageScroll page;
    private final NearParts near;
    private final Heads heads;
    private final BiFunction<Deck, CardSet, T> maker;
    private final Map<Place, DeferredPart<Region>> groups = new LinkedHashMap<>();
    private final Map<Place, DeferredPart<T>> tiles = new LinkedHashMap<>();
    private Optional<RoomGuess> guess = Optional.empty();

    /**
     * What stands above tiles.
     *
     * @param deck makes what stands above a deck's first theme; that may be nothing
     * @param theme makes what stands above the sets of a theme
     */
    public record Heads(Function<Deck, List<Node>> deck, BiFunction<Deck, Theme, Region> theme) {}

    /** A set by the ids of its deck and its own. */
    private record Place(String deck, String set) {}

    /**
     * An empty shelf.
     *
     * @param page the page that it lies on
     * @param maker makes the tile of a set, as it is to be shown now
     */
    public DeckShelf(PageScroll page, Heads heads, BiFunction<Deck, CardSet, T> maker) {
        this.page = page;
        this.near = new NearParts(page);
        this.heads = heads;
        this.maker = maker;
    }

    /** Lays these decks on the shelf instead of those that were there; gives the nodes to put on the page, in order. */
    public List<Node> lay(List<Deck> decks) {
        near.clear();
        groups.clear();
        tiles.clear();
        guess = Optional.empty();
        List<Node> parts = new ArrayList<>();
        decks.forEach(deck -> add(deck, parts));
        first();
        return parts;
    }

    /** Takes the arrow keys, Home and End that are pressed on a tile. */
    public void walk(KeyEvent key) {
        List<T> made = made();
        if (made.contains(key.getTarget())) {
            page.reveal((Node) key.getTarget());
            near.look();
            if (key.getCode() == KeyCode.END) {
                last();
            }
            TileWalk.walk(key, made());
        }
    }

    /** The tiles that were made, in order. */
    public List<T> made() {
        return groups.keySet().stream()
                .map(tiles::get)
                .flatMap(tile -> Optional.ofNullable(tile).flatMap(DeferredPart::made).stream())
                .toList();
    }

    /** The first tile, made now if it was not; empty on an empty shelf. */
    public Optional<T> first() {
        return groups.keySet().stream().findFirst().flatMap(this::tile);
    }

    /** The tile of a set, made now if it was not; empty if there is none. */
    public Optional<T> tile(String deck, String set) {
        return tile(new Place(deck, set));
    }

    private Optional<T> tile(Place place) {
        return Optional.ofNullable(groups.get(place)).map(group -> {
            group.get();
            return tiles.get(place).get();
        });
    }

    private void last() {
        List.copyOf(groups.keySet()).reversed().stream().findFirst().ifPresent(this::tile);
    }

    private void add(Deck deck, List<Node> parts) {
        List<Theme> themes = deck.themes().stream()
                .filter(theme -> !deck.setsOf(theme).isEmpty())
                .toList();
        themes.forEach(theme -> parts.add(place(deck, theme, theme.equals(themes.getFirst()))));
    }

    private Node place(Deck deck, Theme theme, boolean begins) {
        List<CardSet> sets = deck.setsOf(theme);
        DeferredPart<Region> part = new DeferredPart<>(
                () -> group(deck, theme, begins), width -> guessed(learnt -> learnt.group(sets.size(), width)));
        sets.forEach(set -> groups.put(new Place(deck.id(), set.id()), part));
        near.add(part);
        return part;
    }

    private Region group(Deck deck, Theme theme, boolean begins) {
        List<CardSet> sets = deck.setsOf(theme);
        TileGrid grid = new TileGrid(MOST_COLUMNS);
        sets.forEach(set -> grid.getChildren().add(place(deck, set)));
        VBox part = new VBox(heads.theme().apply(deck, theme), grid);
        part.getStyleClass().addAll("theme", Styles.accent(deck.themes().indexOf(theme)));
        VBox group = new VBox(part);
        group.getStyleClass().add("shelf-group");
        group.getChildren().addAll(0, begins ? heads.deck().apply(deck) : List.of());
        if (guess.isEmpty()) {
            T tile = tiles.get(new Place(deck.id(), sets.getFirst().id())).get();
            guess = Optional.of(new RoomGuess(group, grid, sets.size(), tile));
        }
        return group;
    }

    private Node place(Deck deck, CardSet set) {
        DeferredPart<T> tile =
                new DeferredPart<>(() -> maker.apply(deck, set), width -> guessed(learnt -> learnt.tile(width)));
        tiles.put(new Place(deck.id(), set.id()), tile);
        near.add(tile);
        return tile;
    }

    private double guessed(ToDoubleFunction<RoomGuess> height) {
        return guess.map(height::applyAsDouble).orElse(0.0);
    }
}
