package nl.driehoek.ui.presenter.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.ui.keys.TileWalk;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.theme.Styles;

/** All cards in a grid by set; a number or words make it smaller, arrows walk through it, Enter or a click chooses. */
public final class OverviewPane extends VBox {
    private final PresenterContext desk;
    private final Consumer<CardRef> chosen;
    private final TextField search = new TextField();
    private final Label nothing;
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);
    private final Map<CardRef, CardTile> tiles = new LinkedHashMap<>();
    private List<CardRef> found = List.of();

    /**
     * The cards of this desk; they are laid out when it is opened for the first time.
     *
     * @param chosen is given the card that the reader picks
     */
    public OverviewPane(PresenterContext desk, Consumer<CardRef> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        this.nothing = new Label(desk.text(PresenterText.BRING_IN_NOTHING));
        getStyleClass().addAll(DeskStyles.COLUMN, DeskStyles.OVERVIEW);
        groups.getStyleClass().add(DeskStyles.GRID);
        search.setPromptText(desk.text(PresenterText.OVERVIEW_SEARCH));
        search.setAccessibleText(desk.text(PresenterText.OVERVIEW_SEARCH));
        search.setOnAction(_ -> found.stream().findFirst().ifPresent(chosen));
        search.textProperty().subscribe(_ -> find());
        nothing.getStyleClass().add(Styles.MUTED);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, nothing, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Begins anew with all cards, and the focus where a number or words are typed. */
    public void openToSearch() {
        begin();
        applyCss(); // a field that was never shown would miss the digit that led here
        search.requestFocus();
    }

    /** Begins anew with all cards, and the focus on the one before the facilitator. */
    public void openToWalk() {
        begin();
        Optional<CardTile> now = desk.model().getValue().session().current().map(tiles::get);
        now.or(() -> tiles.values().stream().findFirst()).ifPresent(this::focus);
    }

    private void begin() {
        List<Tile> all = CardGrid.tiles(desk.model().getValue());
        if (tiles.isEmpty()) {
            all.stream()
                    .collect(Collectors.groupingBy(tile -> tile.line().set(), LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::addGroup);
        }
        all.forEach(tile -> tiles.get(tile.line().ref()).show(tile));
        search.clear();
        find();
        scroll.setVvalue(0);
    }

    private void addGroup(CardSet set, List<Tile> cards) {
        boolean numbered = !cards.getFirst().number().isEmpty();
        Label heading = new Label(numbered ? set.id() + " " + set.title() : set.title());
        heading.getStyleClass().add(Styles.HEADING);
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add(DeskStyles.TILES);
        cards.forEach(card -> tiles.put(card.line().ref(), new CardTile(desk.texts(), card, chosen)));
        cards.forEach(card -> flow.getChildren().add(tiles.get(card.line().ref())));
        VBox group = new VBox(heading, flow);
        group.getStyleClass().add(DeskStyles.COLUMN);
        groups.getChildren().add(group);
    }

    private void find() {
        List<Tile> matching = CardGrid.matching(CardGrid.tiles(desk.model().getValue()), search.getText());
        found = matching.stream().map(tile -> tile.line().ref()).toList();
        Set<CardRef> shown = Set.copyOf(found);
        tiles.forEach((card, tile) -> shown(tile, shown.contains(card)));
        groups.getChildren()
                .forEach(group -> shown(
                        group,
                        ((VBox) group)
                                .getChildrenUnmodifiable().stream()
                                        .filter(FlowPane.class::isInstance)
                                        .anyMatch(flow -> ((FlowPane) flow)
                                                .getChildren().stream().anyMatch(Node::isManaged))));
        shown(nothing, found.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void walk(KeyEvent key) {
        List<CardTile> walkable =
                tiles.values().stream().filter(Node::isManaged).toList();
        if (key.getTarget() == search && key.getCode() == KeyCode.DOWN && !walkable.isEmpty()) {
            focus(walkable.getFirst());
            key.consume();
        } else if (key.getTarget() instanceof CardTile tile && key.getCode().isArrowKey()) {
            List<Bounds> places = walkable.stream().map(this::place).toList();
            TileWalk.step(places, walkable.indexOf(tile), key.getCode())
                    .ifPresentOrElse(to -> focus(walkable.get(to)), () -> leaveGrid(key.getCode()));
            key.consume();
        }
    }

    private void leaveGrid(KeyCode arrow) {
        if (arrow == KeyCode.UP || arrow == KeyCode.LEFT) {
            search.requestFocus();
        }
    }

    /** Who types while the focus is on a card means to search. */
    private void typed(KeyEvent key) {
        String typed = key.getCharacter();
        if (key.getTarget() instanceof CardTile
                && !key.isShortcutDown()
                && !typed.isBlank()
                && !Character.isISOControl(typed.charAt(0))) {
            search.requestFocus();
            search.appendText(typed);
            search.end();
            key.consume();
        }
    }

    private void focus(CardTile tile) {
        tile.requestFocus();
        groups.applyCss();
        scroll.layout();
        double room = groups.getHeight() - scroll.getViewportBounds().getHeight();
        Bounds at = place(tile);
        double top = scroll.getVvalue() * room;
        boolean seen = at.getMinY() >= top
                && at.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (room > 0 && !seen) {
            scroll.setVvalue((at.getCenterY() - scroll.getViewportBounds().getHeight() / 2) / room);
        }
    }

    private Bounds place(CardTile tile) {
        return groups.sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    }
}
