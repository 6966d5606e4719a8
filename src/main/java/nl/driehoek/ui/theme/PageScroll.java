package nl.driehoek.ui.theme;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page as wide as its place, to scroll up and down; what is to be seen of it is scrolled into sight. */
public final class PageScroll extends ScrollPane {
    /** What stays free above and below, so that the ring round the focus is whole. */
    private static final double MARGIN = 8;

    /** An empty page. */
    public PageScroll() {
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Around this page. */
    public PageScroll(VBox content) {
        this();
        lay(content);
    }

    /** Lays this page here. */
    public void lay(VBox content) {
        content.getStyleClass().add("page");
        setContent(content);
    }

    /** Scrolls the page that a node is on, if it is on one, and the page that this one is part of, as {@link #reveal} does. */
    public static void bringIntoSight(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof PageScroll page) {
                page.reveal(node);
            }
        }
    }

    /**
     * Scrolls as far as needed to see a node of this page whole. One that is too high for that is left where it is as long as it
     * is seen in the middle, since somebody may be at work in it. What is not on this page is left alone.
     */
    public void reveal(Node node) {
        if (holds(node) && seen() > 0) { // else it has no place in a window yet
            applyCss();
            layout(); // lines may just have come or been put elsewhere
            double first = top(node) - MARGIN;
            double last = bottom(node) + MARGIN;
            if (last - first > seen()) {
                fill(first, last);
            } else {
                show(first, last);
            }
        }
    }

    /** Scrolls on by this share of what is seen at once, or back where it is below 0, as far as there is more. */
    public void scroll(double share) {
        scrollTo(offset() + share * seen());
    }

    /** Changes what is on the page; a node that could be seen whole, such as the one that has the focus, stays in sight. */
    public void keepInSight(Node node, Runnable change) {
        boolean seen = holds(node) && top(node) >= offset() && bottom(node) <= offset() + seen();
        change.run();
        if (seen) {
            reveal(node);
        }
    }

    /**
     * What is seen of a page.
     *
     * @param top where it begins, from the top of the page
     * @param height how much is seen at once
     * @param page the height of the whole page; all in pixels
     */
    public record Sight(double top, double height, double page) {}

    /** What is seen of this page now. */
    public Sight sight() {
        return new Sight(offset(), seen(), getContent().getLayoutBounds().getHeight());
    }

    /** Whether some of a node is seen, or would be if one scrolled on or back by this share of what is seen at once. */
    public boolean isNear(Node node, double share) {
        return holds(node) && bottom(node) > offset() - share * seen() && top(node) < offset() + (1 + share) * seen();
    }

    /** Whether what is seen begins amid this node. */
    public boolean isAtTop(Node node) {
        return holds(node) && top(node) <= offset() && bottom(node) > offset();
    }

    /** Changes what is on the page and lays it out; this node, or else the page itself, is seen in the same place afterwards. */
    public void holdStill(Optional<Node> node, Runnable change) {
        double before = offset() - node.map(this::top).orElse(0.0);
        change.run();
        applyCss();
        layout();
        double wanted = before + node.map(this::top).orElse(0.0);
        if (wanted != offset()) {
            scrollTo(wanted);
            layout();
        }
    }

    private boolean holds(Node node) {
        Node at = node;
        while (at != null && at != getContent()) {
            at = at.getParent();
        }
        return at != null;
    }

    private void fill(double first, double last) {
        double middle = offset() + seen() / 2;
        if (first > middle) {
            scrollTo(first);
        } else if (last < middle) {
            scrollTo(last - seen());
        }
    }

    private void show(double first, double last) {
        if (first < offset()) {
            scrollTo(first);
        } else if (last > offset() + seen()) {
            scrollTo(last - seen());
        }
    }

    private void scrollTo(double top) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(top / hidden(), 0, 1));
        }
    }

    private double top(Node node) {
        return inContent(node).getMinY();
    }

    private double bottom(Node node) {
        return inContent(node).getMaxY();
    }

    private Bounds inContent(Node node) {
        return getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double seen() {
        return getViewportBounds().getHeight();
    }

    private double hidden() {
        return getContent().getLayoutBounds().getHeight() - seen();
    }

    private double offset() {
        return getVvalue() * Math.max(0, hidden());
    }
}
