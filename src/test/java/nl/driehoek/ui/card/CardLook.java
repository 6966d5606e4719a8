package nl.driehoek.ui.card;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import nl.driehoek.ui.card.fit.FitPane;
import nl.driehoek.ui.card.markdown.Paragraph;

/** How a card looks once it is laid out. */
record CardLook(Scene scene) {

    /** Lays out what is in this window; a scroll pane makes its inner nodes in the first pass. */
    static CardLook at(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return new CardLook(scene);
    }

    /** By how much the text is larger than the card's own measure. */
    double scale() {
        Node body = fit().getChildrenUnmodifiable().getFirst();
        return body.getTransforms().getFirst().getMxx();
    }

    /** The size of the smallest text that can be seen, in pixels, or more than any where there is none; the band not counted. */
    double smallest() {
        return all(fit())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.isVisible())
                .filter(text -> text.getParent().isVisible())
                .mapToDouble(text -> text.getFont().getSize()
                        * text.getLocalToSceneTransform().getMxx())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Texts that stand out of the card. */
    Stream<String> cut() {
        Bounds room = fit().localToScene(fit().getLayoutBounds());
        return paragraphs()
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .filter(place -> !room.contains(place))
                .map(place -> " does not fit: " + place);
    }

    /** Words that are broken and lines that hang out of the paragraph that they belong to. */
    Stream<String> broken() {
        return paragraphs().flatMap(paragraph -> {
            double bottom = paragraph.getChildren().stream()
                    .mapToDouble(text -> text.getBoundsInParent().getMaxY())
                    .max()
                    .orElse(0);
            boolean hangs = bottom > paragraph.getHeight() + 2;
            boolean breaks = paragraph.getWidth() + 0.5 < paragraph.minWidth(-1);
            return Stream.of(
                            hangs ? " has a line too many: " + bottom + " > " + paragraph.getHeight() : "",
                            breaks ? " has a broken word in " + paragraph.getWidth() : "")
                    .filter(words -> !words.isEmpty());
        });
    }

    private Stream<Paragraph> paragraphs() {
        return all(scene.getRoot())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(text -> text.getParent().isVisible());
    }

    private FitPane fit() {
        return (FitPane) all(scene.getRoot())
                .filter(FitPane.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CardLook::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
