package nl.driehoek.tool.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.theme.PageScroll;

/**
 * A text whose words are chosen: by clicks on the first and the last one, or by the arrows, with Shift to take more of them.
 * A digit says what they are.
 */
final class WordsBoard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int NONE = -1;

    private final List<Label> words = new ArrayList<>();
    private final List<String> text;
    private final IntConsumer onDigit;
    private final Runnable onDelete;
    private int anchor;
    private int caret;
    private boolean from = true;

    /**
     * A text without marks.
     *
     * @param paragraphs its words
     * @param onDigit is given the digit that was pressed, 1 to 9
     * @param onDelete hears that the marks at the chosen words are to go
     */
    WordsBoard(List<List<String>> paragraphs, IntConsumer onDigit, Runnable onDelete) {
        this.onDigit = onDigit;
        this.onDelete = onDelete;
        this.text = paragraphs.stream().flatMap(List::stream).toList();
        paragraphs.forEach(paragraph -> getChildren().add(paragraph(paragraph)));
        getStyleClass().add("role-words");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        DeskKeys.leaveSigns(this);
        choose(0, false);
    }

    private FlowPane paragraph(List<String> paragraph) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("role-paragraph");
        for (String word : paragraph) {
            int index = words.size();
            Label label = new Label(word);
            label.setOnMouseClicked(click -> clicked(index, click));
            words.add(label);
            flow.getChildren().add(label);
        }
        return flow;
    }

    /** The first of the chosen words, from 0. */
    int first() {
        return Math.min(anchor, caret);
    }

    /** The last of the chosen words. */
    int last() {
        return Math.max(anchor, caret);
    }

    /** The chosen words. */
    String chosen() {
        return String.join(" ", text.subList(first(), last() + 1));
    }

    /**
     * Shows the marks.
     *
     * @param signs what stands before a word, by its number
     * @param styles the style classes of a word, by its number
     */
    void show(Function<Integer, String> signs, Function<Integer, List<String>> styles) {
        for (int i = 0; i < words.size(); i++) {
            Label label = words.get(i);
            label.setText(signs.apply(i) + text.get(i));
            List<String> wanted = new ArrayList<>(List.of("label", "role-word"));
            wanted.addAll(styles.apply(i));
            if (!label.getStyleClass().equals(wanted)) {
                label.getStyleClass().setAll(wanted);
            }
        }
    }

    /** The next click begins anew. */
    void done() {
        from = true;
    }

    /** The first click chooses one word, the second all words from there to here. */
    private void clicked(int word, MouseEvent click) {
        requestFocus();
        boolean more = click.isShiftDown() || !from;
        choose(word, more);
        from = more;
    }

    private void pressed(KeyEvent key) {
        int digit = digit(key.getCode());
        boolean remove = key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE;
        int to = key.isShortcutDown() || key.isAltDown() ? NONE : target(key.getCode());
        if (digit > 0 && !key.isShortcutDown()) {
            onDigit.accept(digit);
        } else if (remove) {
            onDelete.run();
        } else if (to != NONE) {
            choose(to, key.isShiftDown());
            from = true;
        } else {
            return;
        }
        key.consume();
    }

    private int target(KeyCode code) {
        return switch (code) {
            case LEFT -> Math.max(0, caret - 1);
            case RIGHT -> Math.min(words.size() - 1, caret + 1);
            case UP -> line(-1);
            case DOWN -> line(1);
            case HOME -> 0;
            case END -> words.size() - 1;
            default -> NONE;
        };
    }

    private static int digit(KeyCode code) {
        boolean digit = code.isDigitKey() || code.isKeypadKey();
        String name = code.getName();
        return digit ? Math.max(0, Character.digit(name.charAt(name.length() - 1), 10)) : 0;
    }

    /** The word over or under this one. */
    private int line(int way) {
        Point2D here = middle(caret);
        double high = words.get(caret).getHeight() / 2;
        Optional<Integer> line = IntStream.range(0, words.size())
                .boxed()
                .filter(word -> way * (middle(word).getY() - here.getY()) > high)
                .min(Comparator.comparingDouble(
                                (Integer word) -> Math.abs(middle(word).getY() - here.getY()))
                        .thenComparingDouble(word -> Math.abs(middle(word).getX() - here.getX())));
        return line.orElse(caret);
    }

    private Point2D middle(int word) {
        Bounds at = words.get(word).getBoundsInParent();
        Bounds paragraph = words.get(word).getParent().getBoundsInParent();
        return new Point2D(at.getCenterX(), Math.rint(paragraph.getMinY() + at.getCenterY()));
    }

    private void choose(int word, boolean more) {
        caret = word;
        anchor = more ? anchor : word;
        for (int i = 0; i < words.size(); i++) {
            words.get(i).pseudoClassStateChanged(CHOSEN, i >= first() && i <= last());
        }
        setAccessibleText(words.isEmpty() ? "" : chosen());
        words.stream().skip(caret).findFirst().ifPresent(PageScroll::bringIntoSight);
    }
}
