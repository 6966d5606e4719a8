package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.fit.TileGrid;
import nl.driehoek.ui.card.markdown.MarkdownNodes;

/** Things that lie side by side on a card: whose they are, what they say, and what the group made of them. */
final class TileParts {
    private static final int MOST_DOTS = 12;

    private final MarkdownNodes markdown;
    private final Texts texts;

    TileParts(MarkdownNodes markdown, Texts texts) {
        this.markdown = markdown;
        this.texts = texts;
    }

    Region grid(List<Part> tiles) {
        return new TileGrid(tiles.stream().map(this::node).toList());
    }

    /** Whether a part is one of a grid. */
    static boolean holds(Part part) {
        return part instanceof Part.Tile || part instanceof Part.Figure;
    }

    private Region node(Part part) {
        return part instanceof Part.Figure figure ? figure(figure) : tile((Part.Tile) part);
    }

    private Region figure(Part.Figure figure) {
        VBox box = styled(new VBox(), CardStyles.TILE);
        if (!figure.title().isEmpty()) {
            box.getChildren().add(styled(CardParts.words(figure.title()), CardStyles.TILE_TITLE));
        }
        box.getChildren().add(new FigurePicture(figure.points()));
        if (!figure.text().isEmpty()) {
            box.getChildren().add(markdown.column(figure.text()));
        }
        return box;
    }

    private Region tile(Part.Tile tile) {
        List<Region> lines = new ArrayList<>();
        if (!tile.title().isEmpty()) {
            lines.add(styled(CardParts.words(tile.title()), CardStyles.TILE_TITLE));
        }
        if (!tile.text().isEmpty()) {
            lines.add(markdown.column(tile.text()));
        }
        if (tile.dots() > 0) {
            lines.add(dots(tile.dots()));
        }
        VBox box = styled(new VBox(), CardStyles.TILE);
        box.getChildren().addAll(lines);
        return marked(box, tile.mark());
    }

    /** The mark is said by a sign and a word as well as by a colour. */
    private Region marked(VBox box, Part.Mark mark) {
        switch (mark) {
            case NONE -> {}
            case SAME -> mark(box, CardStyles.TILE_SAME, CardText.SAME);
            case DIFFERENT -> mark(box, CardStyles.TILE_DIFFERENT, CardText.DIFFERENT);
            case CHOSEN -> mark(box, CardStyles.TILE_CHOSEN, CardText.CHOSEN);
        }
        return box;
    }

    private void mark(VBox box, String style, CardText word) {
        box.getStyleClass().add(style);
        box.getChildren().add(styled(new Label(texts.get(word)), CardStyles.TILE_MARK));
    }

    /** As many dots as there are, and beyond a handful the number as well. */
    private static Region dots(int number) {
        FlowPane dots = styled(new FlowPane(), CardStyles.DOTS);
        for (int i = 0; i < Math.min(number, MOST_DOTS); i++) {
            dots.getChildren().add(styled(new Region(), CardStyles.DOT));
        }
        if (number > 5) {
            dots.getChildren().add(new Label(Integer.toString(number)));
        }
        return dots;
    }
}
