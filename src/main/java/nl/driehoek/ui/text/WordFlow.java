package nl.driehoek.ui.text;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Running text in any script, which reads in its own direction and breaks its lines between words only, each word of
 * complex text being a text of its own. Where the toolkit fails to lay it out, its letters are laid out one by one: then
 * they do not join, but the words are there, and all else goes on.
 */
public class WordFlow extends TextFlow {
    private static final Logger LOG = LoggerFactory.getLogger(WordFlow.class);

    private boolean apart;

    /** A text of these stretches; to stay right in any script, complex ones should come as {@link #stretches} gives them. */
    @SuppressWarnings("this-escape") // only what is final is called
    public WordFlow(List<? extends Node> stretches) {
        super(stretches.toArray(Node[]::new));
        setNodeOrientation(Directions.of(words(stretches.stream())));
    }

    /** A text, in parts as they are to stand in a flow. */
    public static List<Text> stretches(String text) {
        return ComplexText.parts(text).stream().map(Text::new).toList();
    }

    /** The texts that it is made of. */
    public final Stream<Text> texts() {
        return texts(getChildren().stream());
    }

    private static Stream<Text> texts(Stream<? extends Node> nodes) {
        return nodes.filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static String words(Stream<? extends Node> nodes) {
        return texts(nodes).map(Text::getText).collect(Collectors.joining());
    }

    @Override
    protected double computePrefHeight(double width) {
        return guarded(() -> super.computePrefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return guarded(() -> super.computePrefWidth(height));
    }

    @Override
    protected void layoutChildren() {
        guarded(() -> {
            super.layoutChildren();
            return getLayoutInfo()
                    .getLogicalBounds(false)
                    .getHeight(); // the lines are broken now, not when it is painted
        });
    }

    private double guarded(DoubleSupplier layout) {
        try {
            return layout.getAsDouble();
        } catch (IndexOutOfBoundsException | NullPointerException | IllegalStateException e) {
            if (apart) {
                throw e;
            }
            LOG.warn(
                    "A text of {} letters could not be laid out; its letters are shown one by one.",
                    words(getChildren().stream()).length(),
                    e);
            takeApart();
            return layout.getAsDouble();
        }
    }

    private void takeApart() {
        apart = true;
        ObservableList<Node> children = getChildren();
        children.setAll(children.stream().flatMap(WordFlow::letters).toList());
    }

    private static Stream<? extends Node> letters(Node node) {
        return node instanceof Text text
                ? ComplexText.letters(text.getText()).stream().map(letter -> like(text, letter))
                : Stream.of(node);
    }

    private static Text like(Text look, String letter) {
        Text text = new Text(letter);
        text.getStyleClass().setAll(look.getStyleClass());
        text.setFont(look.getFont());
        text.setFill(look.getFill());
        return text;
    }
}
