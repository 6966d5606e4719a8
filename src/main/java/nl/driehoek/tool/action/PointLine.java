package nl.driehoek.tool.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.ui.text.Directions;

/** One point to write: what, when and with whom. */
final class PointLine extends HBox {
    private final String by;
    private final int number;
    private final ToolHost host;
    private final Map<Point.Part, TextField> fields = new EnumMap<>(Point.Part.class);
    private boolean following;

    /**
     * An empty line.
     *
     * @param by whose it is
     * @param number the point's, from 1
     */
    PointLine(String by, int number, ToolHost host) {
        this.by = by;
        this.number = number;
        this.host = host;
        getStyleClass().add("point-line");
        for (Point.Part part : Point.Part.values()) {
            add(part);
        }
    }

    /** Says what is asked for, and of whom. */
    PointLine labelled(PointKind kind, String name, Texts texts) {
        fields.forEach((part, field) -> {
            String label = texts.get(
                    switch (part) {
                        case WHAT -> ActionText.what(kind);
                        case WHEN -> ActionText.WHEN;
                        case WITH -> ActionText.WITH;
                    });
            field.setPromptText(label);
            field.setAccessibleText(texts.get(ActionText.FIELD_OF, name, number, label));
        });
        return this;
    }

    private void add(Point.Part part) {
        TextField field = Directions.follow(new TextField());
        field.getStyleClass().add(part == Point.Part.WHAT ? "point-what" : "point-more");
        HBox.setHgrow(field, part == Point.Part.WHAT ? Priority.ALWAYS : Priority.SOMETIMES);
        String id = part.field(number);
        field.textProperty().subscribe((_, text) -> {
            if (!following) {
                host.type(by, id, text);
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                host.flush();
            }
        });
        fields.put(part, field);
        getChildren().add(field);
    }

    /** Takes over what is written, but for what is being typed. */
    void refresh() {
        fields.forEach((part, field) -> {
            String text = host.text(by, part.field(number));
            if (!host.waits(by, part.field(number)) && !field.getText().equals(text)) {
                following = true;
                field.setText(text);
                following = false;
            }
        });
    }

    /** Whose it is. */
    String by() {
        return by;
    }

    /** Whether nothing stands in it. */
    boolean isEmpty() {
        return fields.values().stream().allMatch(field -> field.getText().isBlank());
    }

    /** Which part a node is the field of. */
    Optional<Point.Part> part(Object node) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == node)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Puts the focus on one of the fields. */
    void focus(Point.Part part) {
        fields.get(part).requestFocus();
        fields.get(part).end();
    }
}
