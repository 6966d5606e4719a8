package nl.driehoek.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import nl.driehoek.manual.Hit;
import nl.driehoek.ui.text.WordFlow;

/** Running text in which hits are marked, the one that somebody is at in another way than the rest. */
final class MarkedFlow extends WordFlow {
    private final Path ground = path(HelpStyles.HIT);
    private final Path groundNow = path(HelpStyles.HIT_NOW);
    private List<Hit> hits = List.of();
    private Optional<Hit> now = Optional.empty();

    /** Of these stretches, with nothing marked. */
    MarkedFlow(List<? extends Node> stretches, String words) {
        super(stretches);
        getChildren().addAll(0, List.of(ground, groundNow));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    /** Marks these and no others. */
    void mark(List<Hit> found, Optional<Hit> current) {
        hits = found;
        now = current.filter(found::contains);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().setAll(shapes(hits.stream().filter(hit -> !now.equals(Optional.of(hit)))));
        groundNow.getElements().setAll(shapes(now.stream()));
    }

    private List<PathElement> shapes(Stream<Hit> found) {
        return found.flatMap(hit -> Stream.of(getRangeShape(hit.from(), hit.to(), false)))
                .toList();
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
