package nl.driehoek.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.Selection.Extent;
import nl.driehoek.control.past.LastTime;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.ui.library.parts.DeckShelf;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WordsRow;
import org.kordamp.ikonli.feather.Feather;

/** The decks as on a shelf: a row a theme, a tile a set. The arrow keys go from tile to tile. */
final class ShelfPane extends VBox {
    private static final int MOST_COLUMNS = 4;

    private final Texts texts;
    private final Consumer<UnaryOperator<Selection>> choose;
    private final BiConsumer<Deck, CardSet> open;
    private final Consumer<Excerpt> print;
    private final DeckShelf<SetTile> tiles;
    private final List<Consumer<Selection>> watchers = new ArrayList<>();
    private Selection chosen = Selection.NONE;
    private LastTime last = LastTime.NONE;
    private boolean titled;

    /**
     * An empty shelf.
     *
     * @param page the page that it lies on
     * @param choose is given what becomes of the selection
     * @param open is given the set that somebody wants to look into
     * @param print is given what somebody wants on paper
     */
    ShelfPane(
            PageScroll page,
            Texts texts,
            Consumer<UnaryOperator<Selection>> choose,
            BiConsumer<Deck, CardSet> open,
            Consumer<Excerpt> print) {
        this.print = print;
        this.texts = texts;
        this.choose = choose;
        this.open = open;
        this.tiles = new DeckShelf<>(page, new DeckShelf.Heads(this::deckHead, this::themeHead), this::tile);
        getStyleClass().add("shelf");
        addEventHandler(KeyEvent.KEY_PRESSED, tiles::walk);
    }

    /** Says that the decks are on their way. */
    void await() {
        getChildren().setAll(Parts.label(texts.get(LibraryText.LOADING), Styles.MUTED));
    }

    /**
     * Lays these decks on the shelf instead of what lay there; a keyboard that was on it stays on it.
     *
     * @return whether nothing lay there before
     */
    boolean show(Library library) {
        boolean first = tiles.made().isEmpty();
        boolean focused = isFocusWithin();
        lay(library);
        if (focused) {
            focusFirst();
        }
        return first;
    }

    private void lay(Library library) {
        watchers.clear();
        List<Deck> decks =
                library.decks().stream().filter(deck -> !deck.isProgram()).toList();
        boolean empty = decks.isEmpty();
        String how = texts.get(empty ? LibraryText.NO_SETS : LibraryText.WELCOME_HOW);
        getChildren().setAll(Parts.label(texts.get(LibraryText.WELCOME), Styles.TITLE), Parts.label(how, Styles.MUTED));
        titled = decks.size() > 1;
        getChildren().addAll(tiles.lay(decks));
    }

    /** Marks what is chosen. */
    void show(Selection selection) {
        chosen = selection;
        watchers.forEach(watcher -> watcher.accept(selection));
        tiles.made().forEach(tile -> tile.show(selection));
    }

    /** Marks what the group drew last time. */
    void show(LastTime time) {
        last = time;
        tiles.made().forEach(tile -> tile.show(time));
    }

    /** Puts the keyboard on the first tile. */
    void focusFirst() {
        tiles.first().ifPresent(Node::requestFocus);
    }

    private List<Node> deckHead(Deck deck) {
        Button print = printing(Excerpt.of(deck));
        HBox head = titled ? head(Parts.label(deck.info().title(), "deck-title"), List.of(print)) : new HBox(print);
        head.getStyleClass().addAll("theme-head", "deck-head");
        return List.of(head);
    }

    private Region themeHead(Deck deck, Theme theme) {
        List<CardRef> cards = Selection.cardsOf(deck, theme);
        Node choice = cards.isEmpty()
                ? Parts.label(texts.get(LibraryText.ALWAYS_AT_HAND_HOW), Styles.MUTED)
                : wholeTheme(theme, cards);
        HBox head = head(Parts.label(theme.title(), "theme-title"), List.of(choice, printing(Excerpt.of(deck, theme))));
        head.getStyleClass().add("theme-head");
        return head;
    }

    /** A title with what belongs to it right behind it, or below it where there is little room. */
    private static HBox head(Label title, List<Node> ways) {
        WordsRow head = new WordsRow(title);
        HBox.setHgrow(title, Priority.NEVER);
        head.offer(ways);
        return head;
    }

    private Button printing(Excerpt excerpt) {
        String name = texts.get(PaperText.PRINT_CARDS, excerpt.title());
        return Parts.iconButton(Feather.PRINTER, name, () -> print.accept(excerpt));
    }

    private ToggleButton wholeTheme(Theme theme, List<CardRef> cards) {
        ToggleButton whole = new ToggleButton(texts.get(LibraryText.WHOLE_THEME));
        whole.getStyleClass().addAll(Styles.FLAT, "whole-theme");
        whole.setAccessibleText(texts.get(LibraryText.WHOLE_THEME) + ": " + theme.title());
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setOnAction(_ -> choose.accept(now -> now.toggle(cards)));
        Consumer<Selection> mark = selection -> whole.setSelected(selection.extent(cards) == Extent.ALL);
        mark.accept(chosen);
        watchers.add(mark);
        return whole;
    }

    private SetTile tile(Deck deck, CardSet set) {
        List<CardRef> cards = Selection.cardsOf(deck, set);
        SetTile tile = new SetTile(
                deck, set, texts, () -> choose.accept(now -> now.toggle(cards)), () -> open.accept(deck, set));
        tile.show(last);
        tile.show(chosen);
        return tile;
    }
}
