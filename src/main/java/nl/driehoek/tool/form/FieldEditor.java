package nl.driehoek.tool.form;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.i18n.Texts;
import nl.driehoek.tool.pane.ToolHost;

/** Where the value of one field is filled in. Lives on the FX thread. */
interface FieldEditor {

    /** What to lay out. */
    Region node();

    /** What takes the focus when somebody goes to this field. */
    Node target();

    /** Takes over the value that the host has now, unless somebody is typing here. */
    void refresh();

    /** The editor for a field of its type. */
    static FieldEditor of(Field field, ToolHost host, Texts texts) {
        return switch (field.type()) {
            case LINE -> TextEditor.line(field, host);
            case TEXT -> TextEditor.area(field, host);
            case DATE -> new DateEditor(field, host, texts);
            case TIME -> TextEditor.time(field, host, texts);
            case CHOICE -> new ChoiceEditor(field, host);
        };
    }
}
