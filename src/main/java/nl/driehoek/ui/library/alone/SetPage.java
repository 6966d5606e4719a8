package nl.driehoek.ui.library.alone;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.ui.library.alone.reading.Article;
import nl.driehoek.ui.library.alone.reading.PageKeys;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.library.parts.TileGrid;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/** A set to read like an article, with its cards below it, each to open in large. */
final class SetPage implements AlonePlace.Page {
    private final Reader reader;
    private final List<CardLine> lines = new ArrayList<>();
    private final Button begin;
    private final PageScroll scroll;

    SetPage(Reader reader, Deck deck, CardSet set) {
        this.reader = reader;
        begin = Parts.button(
                reader.text(AloneText.BEGIN), () -> open(deck, set, Math.max(0, left(deck, set))), Styles.ACTION);
        VBox page = new VBox(head(set), columns(deck, set));
        page.getStyleClass().addAll("set-article", Styles.accent(deck.accent(set)));
        scroll = PageKeys.scrolling(new PageScroll(Parts.centred(page)));
    }

    private TileGrid columns(Deck deck, CardSet set) {
        VBox cards = new VBox();
        cards.getStyleClass().add("alone-cards");
        for (int i = 0; i < set.cards().size(); i++) {
            int card = i;
            lines.add(new CardLine(
                    reader, deck.ref(set.cards().get(i)), set.cards().get(i), () -> open(deck, set, card)));
        }
        cards.getChildren().addAll(lines);
        VBox column = Parts.part(reader.texts().get(LibraryText.CARDS_OF_SET), cards);
        column.getStyleClass().add("column");
        Article article = new Article(reader, deck, set);
        TileGrid columns = new TileGrid(2);
        columns.getChildren().setAll(article.getChildren().isEmpty() ? List.of(column) : List.of(article, column));
        return columns;
    }

    private VBox head(CardSet set) {
        Button back = Parts.backButton(reader.text(AloneText.BACK), reader::back);
        Region filler = Parts.filler();
        VBox head = new VBox(
                Parts.row(filler, "reader-bar", back, filler, begin), Parts.whole(set.caption(), Styles.TITLE));
        head.getStyleClass().add("article-head");
        return head;
    }

    /** The first card that was not read yet; -1 where all were. */
    private int left(Deck deck, CardSet set) {
        return set.cards().stream()
                .map(deck::ref)
                .map(reader.own()::isRead)
                .toList()
                .indexOf(false);
    }

    private void open(Deck deck, CardSet set, int card) {
        reader.go(new Spot.One(
                deck.ref(set.cards().get(card)), reader.desk().spotProperty().get()));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void refresh() {
        lines.forEach(line -> line.show(reader.own()));
    }

    @Override
    public void focus() {
        begin.requestFocus();
    }

    @Override
    public void focusOn(Spot spot) {
        lines.stream().filter(line -> line.leadsTo(spot)).findFirst().ifPresent(Node::requestFocus);
    }
}
