package nl.driehoek.ui.presenter.ink.text;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import nl.driehoek.ink.Mark;
import nl.driehoek.ui.ink.text.TextMarkFont;
import nl.driehoek.ui.ink.text.TextMarkStyles;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** A text field that looks like the sticky note or label that is edited, and lies in its place. */
final class TextMarkEditor extends Region {
    private static final String FIELD = "text-mark-editor";
    private static final String RING = "text-mark-ring";
    private static final String FULL = "text-mark-full";
    private static final int MOST = 1500; // letters; what is longer belongs in a note
    private static final double LEAST = 0.1 * TextMarkFont.LAID_OUT;
    private static final double CARET = 2;

    private final TextArea field = Directions.follow(new TextArea());
    private final Region ring = new Region();
    private final Label full = new Label();
    private final Scale scale = new Scale();
    private boolean following;

    /**
     * An editor of nothing yet.
     *
     * @param typed is given the whole text after each key
     * @param tooLong what is said when more is typed or pasted than fits, given how many letters do
     */
    TextMarkEditor(Consumer<String> typed, IntFunction<String> tooLong) {
        full.setText(tooLong.apply(MOST));
        setManaged(false);
        TextMarkStyles.reach(this);
        field.setWrapText(true);
        field.getStyleClass().add(FIELD);
        field.setTextFormatter(new TextFormatter<>(this::fitted));
        full.setWrapText(true);
        full.setVisible(false);
        full.getStyleClass().addAll(Styles.NOTICE, Styles.NOTICE_WARNING, FULL);
        field.textProperty().subscribe(text -> {
            if (!following) {
                typed.accept(text);
            }
        });
        ring.getStyleClass().add(RING);
        ring.setMouseTransparent(true);
        getTransforms().add(scale);
        getChildren().addAll(ring, field, full);
        addEventHandler(MouseEvent.ANY, Event::consume); // what happens within is no matter of the card below
    }

    /** Where the words are typed. */
    TextArea field() {
        return field;
    }

    /** As much of what is added as there is room for; that there was more is said until the next change. */
    private TextFormatter.Change fitted(TextFormatter.Change change) {
        int over = following ? 0 : change.getControlNewText().length() - MOST;
        boolean tooLong = change.isAdded() && over > 0;
        if (change.isContentChange()) {
            full.setVisible(tooLong);
        }
        if (tooLong) {
            String text = change.getText();
            int kept = Math.max(0, text.length() - over);
            boolean halved = kept > 0 && Character.isHighSurrogate(text.charAt(kept - 1));
            change.setText(text.substring(0, halved ? kept - 1 : kept));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    /** Reads like this. */
    void write(String text) {
        if (!text.equals(field.getText())) {
            following = true;
            field.setText(text);
            following = false;
            field.positionCaret(text.length());
        }
    }

    /** Looks like this mark, which holds the words in the field, on a card of so many pixels wide. */
    void look(Mark mark, TextMarkFont type, double cardWidth) {
        TextMarkStyles.dress(this, mark);
        scale.setX(cardWidth / TextMarkFont.LAID_OUT);
        scale.setY(cardWidth / TextMarkFont.LAID_OUT);
        relocate(mark.bounds().left() * cardWidth, mark.bounds().top() * cardWidth);
        Font font = type.font(mark);
        field.setFont(font);
        double width = TextMarkFont.lineWidth(mark);
        double height = type.height(field.getText(), font, width) + CARET;
        if (mark instanceof Mark.StickyNote sticky) {
            lie(sticky.width() * TextMarkFont.LAID_OUT, sticky.height() * TextMarkFont.LAID_OUT, width, height);
        } else if (mark instanceof Mark.Label label) {
            double words = type.box(label).width() * TextMarkFont.LAID_OUT;
            resize(width, height);
            boolean fromRight = field.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            field.resizeRelocate(fromRight ? Math.max(LEAST, words) - width : 0, 0, width, height);
            ring.resizeRelocate(0, 0, Math.min(width, Math.max(LEAST, words)), height);
        }
    }

    private void lie(double width, double height, double lines, double words) {
        resize(width, height);
        field.resizeRelocate((width - lines) / 2, Math.max(0, (height - words) / 2), lines, Math.min(height, words));
        ring.resizeRelocate(0, 0, width, height);
    }

    @Override
    protected void layoutChildren() {
        field.layout(); // all lies where it was put
        double width = Math.max(getWidth(), LEAST * 3);
        full.resizeRelocate(0, getHeight(), width, full.prefHeight(width));
    }
}
