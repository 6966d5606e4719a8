package nl.driehoek.ui.library.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import nl.driehoek.ui.theme.PageScroll;

/**
 * The deferred parts of a page. Those that are in sight are made before the page is painted; those just beyond, as soon as
 * anybody moves, scrolls or types, so that they are there when somebody comes to them. What is seen stays in its place
 * while parts above it take another height than was kept free for them. Lives on the FX thread.
 */
public final class NearParts {
    private final PageScroll page;
    private final List<DeferredPart<?>> all = new ArrayList<>();
    private final List<DeferredPart<?>> waiting = new ArrayList<>();
    private final Runnable look = this::look;
    private boolean stirred;
    private Looked last = new Looked(false, new PageScroll.Sight(0, 0, 0), 0);

    /** What a look depends on. */
    private record Looked(boolean stirred, PageScroll.Sight sight, int waiting) {}

    /** Without parts yet. */
    public NearParts(PageScroll page) {
        this.page = page;
        page.sceneProperty().subscribe(this::moveTo);
        page.addEventFilter(InputEvent.ANY, _ -> stir());
    }

    /** A pointer that moves has nothing painted, so the page is asked for a look at it. */
    private void stir() {
        if (!stirred) {
            stirred = true;
            page.requestLayout();
        }
    }

    /** Forgets all parts. */
    void clear() {
        all.clear();
        waiting.clear();
    }

    /** One more, after those that are there. */
    void add(DeferredPart<?> part) {
        all.add(part);
        waiting.add(part);
    }

    /** Makes what has come near since the page was last painted. */
    void look() {
        Looked now = new Looked(stirred, page.sight(), waiting.size());
        if (!waiting.isEmpty() && !now.equals(last)) {
            page.holdStill(atTop(), this::makeThoseNear);
            last = new Looked(stirred, page.sight(), waiting.size());
        }
    }

    private void moveTo(Scene before, Scene now) {
        Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(look));
        Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(look));
    }

    /** A part that is made may bring others, which are near only once they have a place. */
    private void makeThoseNear() {
        List<DeferredPart<?>> near;
        do {
            page.applyCss();
            page.layout();
            near = waiting.stream()
                    .filter(part -> page.isNear(part, stirred ? 1 : 0))
                    .toList();
            waiting.removeAll(near);
            near.forEach(DeferredPart::get);
        } while (!near.isEmpty());
    }

    /** The smallest part on which what is seen begins. */
    private Optional<Node> atTop() {
        return all.stream()
                .filter(page::isAtTop)
                .min(Comparator.comparingDouble(DeferredPart::getHeight))
                .map(Node.class::cast);
    }
}
