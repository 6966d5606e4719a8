package nl.driehoek.ui.notes;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A name with the field for an answer under it. The field is made when somebody comes near: a field to write in is many nodes, and
 * of forty only a few are seen at once. Lives on the FX thread.
 */
final class AnswerBox extends VBox {
    private final Label label;
    private final Supplier<WritingField> maker;
    private final Region room = new Region();
    private Optional<WritingField> field = Optional.empty();
    private Optional<TextAddress> address = Optional.empty();

    /**
     * One without its field.
     *
     * @param maker makes the field; called once at most
     */
    AnswerBox(String name, Supplier<WritingField> maker) {
        this.label = new Label(name);
        this.maker = maker;
        label.getStyleClass().add(Styles.CAPTION);
        getStyleClass().add(NotesStyles.LABELLED);
        getChildren().addAll(label, room);
    }

    /** The field, made now if it was not. */
    WritingField field() {
        if (field.isEmpty()) {
            WritingField made = maker.get();
            field = Optional.of(made);
            label.setLabelFor(made);
            made.open(address);
            getChildren().setAll(label, made);
        }
        return field.get();
    }

    /** Whether the field was made. */
    boolean isMade() {
        return field.isPresent();
    }

    /** The answer at this address is what is read and written here from now on. */
    void open(Optional<TextAddress> where) {
        address = where;
        field.ifPresent(made -> made.open(where));
    }

    /** Keeps as much room for a field to come as one takes that is there, in pixels. */
    void keepRoom(double height) {
        room.setPrefHeight(height);
    }

    /** Says whether it is their turn. */
    void mark(boolean theirs) {
        label.setGraphic(theirs ? new FontIcon(Feather.CHEVRON_RIGHT) : null);
        Styles.mark(this, NotesStyles.TURN, theirs);
    }

    /** Passes on at once what still waits. */
    void flush() {
        field.ifPresent(WritingField::flush);
    }
}
