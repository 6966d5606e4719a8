package nl.driehoek.ui.ink;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.live.LiveMark;
import nl.driehoek.ink.shape.Box;

/** What a hand is doing on the card, over what is finished; what glows goes into a group of its own, below writing. */
final class LiveLayer extends Group {
    private final Function<InkColour, Color> colours;
    private final Group glow = new Group();
    private final Group lines = new Group();
    private final Group shade = new Group();
    private final LaserTrail laser = new LaserTrail();

    LiveLayer(Function<InkColour, Color> colours) {
        this.colours = colours;
        getChildren().addAll(shade, lines, laser);
    }

    /** Where a highlighter is shown. */
    Group glow() {
        return glow;
    }

    /** Whether something is being drawn or pointed at. */
    boolean isBusy() {
        return List.of(lines, glow, shade).stream()
                        .anyMatch(group -> !group.getChildren().isEmpty())
                || laser.shines();
    }

    /** Shows this on a card of so many pixels wide. */
    void show(LiveMark mark, double scale) {
        switch (mark) {
            case LiveMark.Growing growing -> grow(growing, scale);
            case LiveMark.Straight(Mark.Line line) ->
                lines.getChildren().setAll(new LiveLine(line, scale, colours.apply(line.colour())));
            case LiveMark.Laser(var at) -> laser.go(at, scale);
            case LiveMark.Spotlight light -> shade.getChildren().setAll(new SpotShade(light, scale));
            case LiveMark.Aim(var zoom) -> lines.getChildren().setAll(aim(zoom.box(), scale));
        }
    }

    private static Node aim(Box box, double scale) {
        Rectangle frame =
                new Rectangle(box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale);
        frame.getStyleClass().add(InkStyles.AIM);
        return frame;
    }

    private void grow(LiveMark.Growing mark, double scale) {
        Group home = mark.tip() == Mark.Tip.HIGHLIGHTER ? glow : lines;
        if (home.getChildren().stream().findFirst().orElse(null) instanceof LiveStroke stroke
                && stroke.mark().trace() == mark.trace()) {
            stroke.grow();
        } else {
            home.getChildren().setAll(new LiveStroke(mark, scale, colours.apply(mark.colour())));
        }
    }

    /** Nothing is being done any more. */
    void rest() {
        lines.getChildren().clear();
        glow.getChildren().clear();
        shade.getChildren().clear();
        laser.out();
    }
}
