package nl.driehoek.ui.ink.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import nl.driehoek.ink.Mark;

/** The sticky notes and labels of a drawing; the nodes of marks that stay the same are kept. */
public final class TextMarkLayer extends Pane {
    private UnaryOperator<String> names = _ -> "";

    /** A layer without words. */
    public TextMarkLayer() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Shows these.
     *
     * @param marks stickies or labels, the lowest first
     * @param type what they are written in
     * @param scale how many pixels the card is wide
     */
    public void show(Stream<Mark> marks, TextMarkFont type, double scale) {
        Map<Mark, Node> there = new IdentityHashMap<>();
        getChildren().forEach(node -> there.put(((TextMarkNode) node).mark(), node));
        List<Node> next = marks.map(mark ->
                        there.containsKey(mark) ? there.get(mark) : new TextMarkNode(mark, type, scale).of(name(mark)))
                .toList();
        if (!next.equals(getChildren())) {
            getChildren().setAll(next);
        }
    }

    /**
     * Shows with each sticky whose words it holds.
     *
     * @param by gives the name of a participant by the id, or nothing
     */
    public void name(UnaryOperator<String> by) {
        names = by;
        clear();
    }

    private String name(Mark mark) {
        return mark instanceof Mark.StickyNote sticky
                ? names.apply(sticky.sort().by())
                : "";
    }

    /** Forgets all, for when they have to be laid out anew. */
    public void clear() {
        getChildren().clear();
    }
}
