package nl.driehoek.ui.presenter.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Filter;
import nl.driehoek.ui.keys.TileWalk;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.overview.CardGrid.Tile;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.text.NoProse;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** All cards in a grid by set; a number or words make it smaller, arrows walk through it, Enter or a click chooses. */
public final class OverviewPane extends VBox {
    private final PresenterContext desk;
    private final CardSearch cards;
    private final Consumer<CardRef> chosen;
    private final TextField search = NoProse.mark(new TextField());
    private final Label nothing;
    private final TilePane tiles;
    private final ScrollPane scroll;
    private List<Tile> all = List.of();
    private List<Tile> found = List.of();

    /**
     * The cards of this desk; they are laid out as far as they are in sight.
     *
     * @param cards finds some of them by words
     * @param chosen is given the card that the reader picks
     */
    public OverviewPane(PresenterContext desk, CardSearch cards, Consumer<CardRef> chosen) {
        this.desk = desk;
        this.cards = cards;
        this.chosen = chosen;
        this.tiles = new TilePane(desk.texts(), chosen);
        this.scroll = new ScrollPane(tiles);
        this.nothing = new Label();
        getStyleClass().addAll(DeskStyles.COLUMN, DeskStyles.OVERVIEW);
        search.setPromptText(desk.text(PresenterText.OVERVIEW_SEARCH));
        search.setAccessibleText(desk.text(PresenterText.OVERVIEW_SEARCH));
        search.setOnAction(_ -> cards.whenFound(this::choose));
        search.textProperty().subscribe((_, typed) -> find(typed));
        WhileShown.of(cards.foundProperty(), this).subscribe(_ -> show());
        nothing.getStyleClass().add(Styles.MUTED);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(_ -> reveal());
        scroll.viewportBoundsProperty().subscribe(_ -> reveal());
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

    /** Looks for these words or this number. */
    public void search(String typed) {
        search.setText(typed);
        search.end();
    }

    /** Begins anew with all cards, and the focus on the one before the facilitator. */
    public void openToWalk() {
        begin();
        desk.model()
                .getValue()
                .session()
                .current()
                .flatMap(tiles::index)
                .or(() -> found.isEmpty() ? Optional.empty() : Optional.of(0))
                .ifPresent(this::focus);
    }

    private void begin() {
        cards.prepare();
        all = CardGrid.tiles(desk.model().getValue());
        search.clear();
        find("");
        show();
        scroll.setVvalue(0);
    }

    /** Words are looked for, unless they are a number. */
    private void find(String typed) {
        cards.search(CardGrid.numbered(all, typed).isEmpty() ? typed : "", Filter.NONE);
        show();
    }

    private void show() {
        String typed = search.getText();
        Found now = cards.foundProperty().get();
        List<Tile> numbered = CardGrid.numbered(all, typed);
        found = typed.isBlank() ? all : numbered.isEmpty() ? CardGrid.found(all, now) : numbered;
        tiles.show(found);
        nothing.setText(desk.text(cards.isFound() ? PresenterText.BRING_IN_NOTHING : FindText.SEARCHING));
        Styles.there(nothing, found.isEmpty());
    }

    private void choose() {
        found.stream().findFirst().ifPresent(tile -> chosen.accept(tile.line().ref()));
    }

    /** Tells the grid which of it is in sight. */
    private void reveal() {
        double seen = scroll.getViewportBounds().getHeight();
        double top = Math.max(0, scroll.getVvalue() * (tiles.getHeight() - seen));
        tiles.reveal(top, top + seen);
    }

    private void walk(KeyEvent key) {
        if (key.getTarget() == search && key.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            focus(0);
            key.consume();
        } else if (key.getTarget() instanceof CardTile tile && key.getCode().isArrowKey()) {
            tiles.index(tile.ref())
                    .flatMap(from -> TileWalk.step(tiles.places(), from, key.getCode()))
                    .ifPresentOrElse(this::focus, () -> leaveGrid(key.getCode()));
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

    private void focus(int index) {
        getScene().getRoot().applyCss(); // it may have come into the window just now, and has no size yet
        getScene().getRoot().layout();
        double seen = scroll.getViewportBounds().getHeight();
        double room = tiles.getHeight() - seen;
        Bounds at = tiles.places().get(index);
        double top = scroll.getVvalue() * room;
        if (room > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
            scroll.setVvalue((at.getCenterY() - seen / 2) / room);
        }
        tiles.tile(index).requestFocus();
    }
}
