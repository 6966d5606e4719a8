package nl.driehoek.tool.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.deck.Card.Form.Option;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.pane.TickList;
import nl.driehoek.tool.pane.ToolHost;

/** Options of which any number can be chosen. */
final class ChoiceEditor implements FieldEditor {
    private final String field;
    private final ToolHost host;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox list = new VBox();

    ChoiceEditor(Field field, ToolHost host) {
        this.field = field.id();
        this.host = host;
        list.getStyleClass().add(FormStyles.OPTIONS);
        list.setAccessibleText(field.label());
        field.options().forEach(option -> boxes.put(option.id(), box(field, option)));
        list.getChildren().addAll(boxes.values());
        TickList.walk(list, boxes.values());
    }

    private CheckBox box(Field asked, Option option) {
        CheckBox box = new CheckBox(option.text());
        box.setWrapText(true);
        box.setAccessibleText(asked.label() + ": " + option.text());
        box.setAccessibleHelp(asked.hint());
        box.setOnAction(_ -> host.write(field, FieldValue.choice(chosen())));
        return box;
    }

    @Override
    public Region node() {
        return list;
    }

    @Override
    public Node target() {
        return boxes.values().iterator().next();
    }

    @Override
    public void refresh() {
        Set<String> chosen = host.values().get(field) instanceof FieldValue.Choice(var options) ? options : Set.of();
        boxes.forEach((id, box) -> box.setSelected(chosen.contains(id)));
    }

    private Set<String> chosen() {
        Set<String> ids = new LinkedHashSet<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                ids.add(id);
            }
        });
        return ids;
    }
}
