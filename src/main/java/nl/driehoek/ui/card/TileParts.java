package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.page.FigurePlaces;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.CardText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.card.fit.TileGrid;
import nl.driehoek.ui.card.markdown.MarkdownNodes;

/** Things that lie side by side on a card: whose they are, what they say, and what the group made of them. */
final class TileParts {
    private static final int MOST_DOTS = 5;

    private final MarkdownNodes markdown;
    private final Texts texts;

    TileParts(MarkdownNodes markdown, Texts texts) {
        this.markdown = markdown;
        this.texts = texts;
    }

    Region grid(List<Part> tiles) {
        int figures = (int) tiles.stream().filter(TileParts::isDrawn).count();
        boolean twoRows = FigurePlaces.isTwoRows(figures, tiles.size() - figures);
        return new TileGrid(tiles.stream().map(part -> node(part, twoRows)).toList(), twoRows ? 2 : tiles.size());
    }

    /** Whether a part is one of a grid. */
    static boolean holds(Part part) {
        return part instanceof Part.Tile || part instanceof Part.Figure;
    }

    private Region node(Part part, boolean twoRows) {
        return part instanceof Part.Figure figure ? figure(figure, twoRows) : tile((Part.Tile) part);
    }

    private Region figure(Part.Figure figure, boolean twoRows) {
        VBox box = styled(new VBox(), CardStyles.TILE);
        if (isDrawn(figure)) {
            box.getStyleClass().add(CardStyles.FIGURE_TILE);
        }
        if (!figure.title().isEmpty()) {
            box.getChildren().add(styled(CardParts.words(figure.title()), CardStyles.TILE_TITLE));
        }
        if (isDrawn(figure)) {
            box.getChildren().add(new FigurePicture(figure.points(), twoRows));
        }
        if (!figure.text().isEmpty()) {
            box.getChildren().add(markdown.column(figure.text()));
        }
        return box;
    }

    private static boolean isDrawn(Part part) {
        return part instanceof Part.Figure figure && !figure.points().isEmpty();
    }

    private Region tile(Part.Tile tile) {
        List<Region> lines = new ArrayList<>();
        if (!tile.title().isEmpty()) {
            lines.add(styled(CardParts.words(tile.title()), CardStyles.TILE_TITLE));
        }
        if (!tile.text().isEmpty()) {
            lines.add(markdown.column(tile.text()));
        }
        if (Kept.hasDots(tile)) {
            lines.add(dots(tile.dots()));
        }
        VBox box = styled(new VBox(), CardStyles.TILE);
        box.getChildren().addAll(lines);
        if (Kept.hasMark(tile)) {
            marked(box, tile.mark());
        }
        return box;
    }

    /** The mark is said by a sign and a word as well as by a colour; where none is put yet, there is room for it. */
    private void marked(VBox box, Part.Mark mark) {
        switch (mark) {
            case NONE -> mark(box, CardText.CHOSEN).setVisible(false);
            case SAME -> mark(box, CardText.SAME);
            case DIFFERENT -> mark(box, CardText.DIFFERENT);
            case CHOSEN -> mark(box, CardText.CHOSEN);
        }
        style(mark).ifPresent(box.getStyleClass()::add);
    }

    private static Optional<String> style(Part.Mark mark) {
        return switch (mark) {
            case NONE -> Optional.empty();
            case SAME -> Optional.of(CardStyles.TILE_SAME);
            case DIFFERENT -> Optional.of(CardStyles.TILE_DIFFERENT);
            case CHOSEN -> Optional.of(CardStyles.TILE_CHOSEN);
        };
    }

    private Label mark(VBox box, CardText word) {
        Label label = styled(new Label(texts.get(word)), CardStyles.TILE_MARK);
        box.getChildren().add(label);
        return label;
    }

    /** As many dots as there are, or beyond a handful one and the number: a line of the same height for any number. */
    private static Region dots(int number) {
        HBox dots = styled(new HBox(), CardStyles.DOTS);
        for (int i = 0; i < (number > MOST_DOTS ? 1 : number); i++) {
            dots.getChildren().add(styled(new Region(), CardStyles.DOT));
        }
        dots.getChildren().add(new Label(number > MOST_DOTS ? "× " + number : " "));
        return dots;
    }
}
