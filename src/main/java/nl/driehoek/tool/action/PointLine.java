package nl.driehoek.tool.action;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.BesideOrBelow;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.TypedText;

/** One point to write: what, when and with whom. */
final class PointLine extends VBox {
    private static final int MOST_ROWS = 8;
    private static final double GAP = 0.4; // as between what stands beside each other in the style sheet

    private final String by;
    private final int number;
    private final Map<Point.Part, TypedText> fields = new EnumMap<>(Point.Part.class);

    /**
     * An empty line.
     *
     * @param by whose it is
     * @param number the point's, from 1
     */
    PointLine(String by, int number, ToolHost host) {
        this.by = by;
        this.number = number;
        getStyleClass().add("point-line");
        for (Point.Part part : Point.Part.values()) {
            fields.put(part, field(part, host));
        }
        HBox more = new HBox(fields.get(Point.Part.WHEN), fields.get(Point.Part.WITH));
        more.getStyleClass().add("point-more");
        getChildren().add(new BesideOrBelow(fields.get(Point.Part.WHAT), more, GAP));
    }

    /** Says what is asked for, and of whom. */
    PointLine labelled(PointKind kind, String name, Texts texts) {
        fields.forEach((part, field) -> {
            String label = texts.get(asked(part, kind));
            field.label(label, texts.get(ActionText.FIELD_OF, name, number, label));
        });
        return this;
    }

    private static ActionText asked(Point.Part part, PointKind kind) {
        return switch (part) {
            case WHAT -> ActionText.what(kind);
            case WHEN -> ActionText.WHEN;
            case WITH -> ActionText.WITH;
        };
    }

    private TypedText field(Point.Part part, ToolHost host) {
        TypedText field = new TypedText(host, by, part.field(number), 1, MOST_ROWS);
        field.getStyleClass().add(part == Point.Part.WHAT ? "point-what" : "point-detail");
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** Takes over what is written, but for what is being typed. */
    void refresh() {
        fields.values().forEach(TypedText::refresh);
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

    /** Whether a node is one of the fields and one line high, so that the arrows have nowhere to go in it. */
    boolean isLow(Object node) {
        return part(node).map(fields::get).filter(TypedText::isLow).isPresent();
    }

    /** Puts the focus on one of the fields. */
    void focus(Point.Part part) {
        fields.get(part).requestFocus();
        fields.get(part).end();
    }
}
