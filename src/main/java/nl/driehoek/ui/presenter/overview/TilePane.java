package nl.driehoek.ui.presenter.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;

/**
 * A grid of tiles under the headings of their sets, of which only those in sight are there; so that it opens as fast with
 * five thousand cards as with fifty.
 */
final class TilePane extends Pane {
    private static final double GAP = 0.6; // in the height of the type, as the next one
    private static final double HEADING = 2;
    private static final double BEYOND = 200; // pixels above and below what is in sight

    private final Texts texts;
    private final Consumer<CardRef> chosen;
    private final Region size = new Region(); // as large as style sheets want a tile to be
    private final Label type = new Label();
    private final Map<CardRef, CardTile> there = new HashMap<>();
    private final Map<Integer, Label> headings = new HashMap<>();
    private List<Tile> tiles = List.of();
    private List<Integer> groups = List.of();
    private List<String> names = List.of();
    private GridPlan plan = new GridPlan(List.of(), 1, new GridPlan.Sizes(1, 1, 0, 0));
    private Optional<Made> made = Optional.empty();
    private double top;
    private double bottom;

    TilePane(Texts texts, Consumer<CardRef> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        size.getStyleClass().add(DeskStyles.TILE);
        List.of(size, type).forEach(probe -> {
            probe.setManaged(false);
            probe.setVisible(false);
            getChildren().add(probe);
        });
        getStyleClass().add(DeskStyles.GRID);
    }

    /** Shows these tiles, those of a set together. */
    void show(List<Tile> all) {
        tiles = all;
        List<Integer> counts = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean next = i == 0
                    || !all.get(i).line().set().equals(all.get(i - 1).line().set());
            if (next) {
                counts.add(0);
                titles.add(heading(all.get(i)));
            }
            counts.set(counts.size() - 1, counts.getLast() + 1);
        }
        groups = List.copyOf(counts);
        names = List.copyOf(titles);
        List.of(there.values(), headings.values()).forEach(getChildren()::removeAll);
        there.clear();
        headings.clear();
        requestLayout();
    }

    /** What is between these heights is in sight. */
    void reveal(double from, double to) {
        if (from != top || to != bottom) {
            top = from;
            bottom = to;
            requestLayout();
        }
    }

    /** The tile at this index, made if it is not there. */
    CardTile tile(int index) {
        CardTile tile = there.computeIfAbsent(tiles.get(index).line().ref(), _ -> added(tiles.get(index)));
        Bounds place = places().get(index);
        tile.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        return tile;
    }

    /** The index of a card's tile, if it is among those that are shown. */
    Optional<Integer> index(CardRef card) {
        return IntStream.range(0, tiles.size())
                .filter(i -> tiles.get(i).line().ref().equals(card))
                .boxed()
                .findFirst();
    }

    /** The places of all tiles, in order. */
    List<Bounds> places() {
        return planned(getWidth()).tiles();
    }

    private static String heading(Tile tile) {
        return tile.number().isEmpty()
                ? tile.line().set().title()
                : tile.line().set().id() + " " + tile.line().set().title();
    }

    /** Made anew where there is more or less room, or the type is another. */
    private GridPlan planned(double width) {
        double em = type.getFont().getSize();
        GridPlan.Sizes sizes = new GridPlan.Sizes(size.prefWidth(-1), size.prefHeight(-1), GAP * em, HEADING * em);
        Made wanted = new Made(groups, width, sizes);
        if (!made.equals(Optional.of(wanted))) {
            made = Optional.of(wanted);
            plan = new GridPlan(groups, width, sizes);
        }
        return plan;
    }

    @Override
    protected void layoutChildren() {
        fill(planned(getWidth()));
    }

    private void fill(GridPlan plan) {
        Set<CardRef> seen = new HashSet<>();
        for (int i = 0; i < tiles.size(); i++) {
            Bounds place = plan.tiles().get(i);
            if (place.getMaxY() > top - BEYOND && place.getMinY() < bottom + BEYOND) {
                seen.add(tile(i).ref());
            }
        }
        there.values().removeIf(tile -> {
            boolean gone = !seen.contains(tile.ref()) && !tile.isFocused();
            return gone && getChildren().remove(tile);
        });
        for (int i = 0; i < names.size(); i++) {
            double y = plan.headings().get(i);
            if (y < bottom + BEYOND && y > top - BEYOND) {
                Label heading = headings.computeIfAbsent(i, this::named);
                heading.autosize();
                heading.relocate(0, y);
            }
        }
    }

    private Label named(int group) {
        Label heading = new Label(names.get(group));
        heading.getStyleClass().add(Styles.HEADING);
        heading.setManaged(false);
        getChildren().add(heading);
        heading.applyCss();
        return heading;
    }

    private CardTile added(Tile tile) {
        CardTile fresh = new CardTile(texts, tile, chosen);
        fresh.setManaged(false);
        getChildren().add(fresh);
        return fresh;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return planned(width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return planned(width).height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }

    private record Made(List<Integer> groups, double width, GridPlan.Sizes sizes) {}
}
