package nl.driehoek.ui.card;

import static nl.driehoek.ui.card.markdown.MarkdownNodes.styled;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import nl.driehoek.deck.text.Part;

/**
 * The squares of a code as large as its space allows, dark on light whatever the theme, with the light edge that cameras
 * need to find it.
 */
public final class CodePicture extends Region {
    /** The light edge, in squares: what ISO/IEC 18004 asks for. */
    private static final int EDGE = 4;

    private final Region ground = styled(new Region(), CardStyles.CODE_GROUND);
    private final SVGPath squares = new SVGPath();
    private final Scale scale = new Scale();
    private final int side;

    /** A picture of this code. */
    public CodePicture(Part.Code code) {
        side = code.rows().size() + 2 * EDGE;
        squares.setContent(path(code.rows()));
        squares.getStyleClass().add(CardStyles.CODE);
        squares.getTransforms().add(scale);
        squares.setManaged(false);
        getChildren().addAll(ground, squares);
    }

    /** One path for all, so that no light shines through between two squares that touch. */
    private static String path(List<String> rows) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            for (int x = row.indexOf('#'); x >= 0; ) {
                int end = row.indexOf(' ', x);
                int to = end < 0 ? row.length() : end;
                path.append("M%d %dh%dv1h%dz".formatted(x, y, to - x, x - to));
                x = row.indexOf('#', to);
            }
        }
        return path.toString();
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double square = size / side;
        ground.resizeRelocate(getWidth() - size, (getHeight() - size) / 2, size, size);
        scale.setX(square);
        scale.setY(square);
        squares.setLayoutX(ground.getLayoutX() + EDGE * square);
        squares.setLayoutY(ground.getLayoutY() + EDGE * square);
    }
}
