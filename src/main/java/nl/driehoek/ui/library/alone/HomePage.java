package nl.driehoek.ui.library.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.library.alone.reading.PageKeys;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.DeckShelf;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What reading alone begins with: where one left off, what is wanted for the next talk, favourites, and all sets. */
final class HomePage implements AlonePlace.Page {
    private final Reader reader;
    private final VBox top = new VBox();
    private final VBox content = new VBox();
    private final PageScroll scroll = PageKeys.scrolling(new PageScroll(Parts.centred(content)));
    private final DeckShelf<ReadTile> tiles;

    HomePage(Reader reader) {
        this.reader = reader;
        List<Deck> kits = kits();
        this.tiles = new DeckShelf<>(
                scroll, new DeckShelf.Heads(deck -> titles(deck, kits.size() > 1), HomePage::title), this::tile);
        top.getStyleClass().add("alone-top");
        content.getStyleClass().add("alone-home");
        content.getChildren()
                .addAll(
                        Parts.label(reader.text(AloneText.WELCOME), Styles.TITLE),
                        Parts.label(reader.text(AloneText.WELCOME_HOW), Styles.MUTED),
                        top);
        content.getChildren().addAll(tiles.lay(kits));
        content.addEventHandler(KeyEvent.KEY_PRESSED, tiles::walk);
    }

    private List<Deck> kits() {
        return reader.desk().library().decks().stream()
                .filter(deck -> !deck.isProgram())
                .toList();
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void refresh() {
        tiles.made().forEach(tile -> tile.show(reader.own()));
        List<Button> ways = new ArrayList<>(List.of(surprise(), today()));
        goOn().ifPresent(ways::addFirst);
        top.getChildren().setAll(Parts.flow("alone-ways", ways));
        Invitation.of(reader).ifPresent(top.getChildren()::add);
        FavouriteRow.of(reader).ifPresent(top.getChildren()::add);
    }

    @Override
    public void focus() {
        top.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void focusOn(Spot spot) {
        if (spot instanceof Spot.Set(String deck, String set)) {
            tiles.tile(deck, set).ifPresent(Node::requestFocus);
        }
    }

    private Optional<Button> goOn() {
        return reader.own()
                .last()
                .flatMap(ref -> reader.desk()
                        .library()
                        .setOf(ref)
                        .map(set -> way(
                                reader.text(AloneText.GO_ON, set.caption()),
                                Feather.BOOK_OPEN,
                                () -> reader.go(new Spot.One(ref, new Spot.Home())),
                                Styles.ACTION)));
    }

    private Button surprise() {
        return way(reader.text(AloneText.SURPRISE), Feather.SHUFFLE, this::draw);
    }

    private Button today() {
        int cards = reader.own().today().size();
        return way(reader.text(AloneText.TODAY_OPEN, cards), Feather.LIST, () -> reader.go(new Spot.Today()));
    }

    private static Button way(String name, Feather icon, Runnable action, String... styles) {
        Button button = Parts.button(name, action, styles);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** One of the cards that were not read yet, or of all where none is left. */
    private void draw() {
        List<CardRef> all = kits().stream()
                .flatMap(deck -> deck.cards().filter(HomePage::isDrawn).map(deck::ref))
                .toList();
        List<CardRef> fresh =
                all.stream().filter(ref -> !reader.own().isRead(ref)).toList();
        List<CardRef> from = fresh.isEmpty() ? all : fresh;
        if (!from.isEmpty()) {
            CardRef drawn = from.get(RandomGenerator.getDefault().nextInt(from.size()));
            reader.go(new Spot.One(drawn, new Spot.Home()));
        }
    }

    private static boolean isDrawn(Card card) {
        return card.kind() != Card.Kind.FORM
                && card.kind() != Card.Kind.CHECKLIST
                && card.kind() != Card.Kind.OWN_QUESTION;
    }

    private static List<Node> titles(Deck deck, boolean titled) {
        return titled ? List.of(Parts.label(deck.info().title(), "deck-title")) : List.of();
    }

    private static Region title(Deck deck, Theme theme) {
        return Parts.label(theme.title(), "theme-title");
    }

    private ReadTile tile(Deck deck, CardSet set) {
        ReadTile tile = new ReadTile(reader, deck, set);
        tile.show(reader.own());
        return tile;
    }
}
