package nl.driehoek.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Affine;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.CardShape;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.FilledShape;
import nl.driehoek.print.PrintedCard.PlacedPicture;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.card.ShownCard;
import nl.driehoek.ui.card.picture.PictureView;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.ink.text.TextMarkNode;
import nl.driehoek.ui.ink.text.TextMarkStyles;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;

/**
 * Lays cards out as windows do, in light colours, so that ink on paper lies round the same words. The toolkit has to
 * run; any thread may ask, since nothing of it comes on screen.
 */
public final class ScenePrinter implements CardPrinter {
    private static final double WIDTH = CardShape.LAID_OUT;

    private final Texts texts;

    /** A printer of cards with these texts round their own. */
    public ScenePrinter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public PrintedCard print(ProjectorFrame.Showing page) {
        CardView view = new CardView(CardView.Variant.FACE, texts);
        view.show(ShownCard.of(page));
        view.setManaged(false);
        view.resize(WIDTH, WIDTH * CardShape.HEIGHT);
        Reading reading = read(view);
        return new PrintedCard(reading.shapes, reading.pictures, reading.lines);
    }

    @Override
    public List<TextLine> words(Mark mark) {
        return switch (mark) {
            case Mark.StickyNote _, Mark.Label _ ->
                read(new TextMarkNode(mark, new TextMarkFont(Fonts.FAMILY), WIDTH)).lines;
            case Mark.Stroke _, Mark.Line _ -> List.of();
        };
    }

    private static Reading read(Node node) {
        Group paper = new Group(node);
        TextMarkStyles.reach(paper);
        new ThemeManager(ColourScheme.LIGHT).style(new Scene(paper));
        paper.applyCss();
        paper.layout();
        Reading reading = new Reading();
        reading.read(node, 1);
        return reading;
    }

    /** Goes through a picture, the lowest first. */
    private static final class Reading {
        private final List<FilledShape> shapes = new ArrayList<>();
        private final List<PlacedPicture> pictures = new ArrayList<>();
        private final List<TextLine> lines = new ArrayList<>();

        /** Unlike the transform that a node tells, it turns over what is read from the right. */
        private static Affine toScene(Node node) {
            Point2D origin = node.localToScene(0, 0);
            Point2D x = node.localToScene(1, 0).subtract(origin);
            Point2D y = node.localToScene(0, 1).subtract(origin);
            return new Affine(x.getX(), y.getX(), origin.getX(), x.getY(), y.getY(), origin.getY());
        }

        /** A picture where it is; none where its words stand in its place. */
        private static Optional<PlacedPicture> placed(PictureView view, Placing placing) {
            Bounds at = view.place();
            Box box = placing.box(at.getMinX(), at.getMinY(), at.getMaxX(), at.getMaxY());
            Illustration picture = view.illustration();
            return picture.shown().map(file -> new PlacedPicture(file, picture.alt(), box));
        }

        void read(Node node, double opacityAbove) {
            double opacity = opacityAbove * node.getOpacity();
            if (!node.isVisible() || opacity == 0) {
                return;
            }
            Placing placing = new Placing(toScene(node), WIDTH, opacity);
            switch (node) {
                case TextFlow flow -> {
                    shapes.addAll(new RegionShapes(placing).of(flow));
                    lines.addAll(new TextLines(placing).of(flow));
                    return;
                }
                case Text text -> lines.addAll(new TextLines(placing).of(text));
                case Shape shape -> new NodeShapes(placing).of(shape).ifPresent(shapes::add);
                case PictureView picture -> placed(picture, placing).ifPresent(pictures::add);
                case Region region -> shapes.addAll(new RegionShapes(placing).of(region));
                default -> {}
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> read(child, opacity));
            }
        }
    }
}
