package nl.driehoek.tool.action;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.group.EarlierField;
import nl.driehoek.tool.pane.ToolHost;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.pane.TypedText;
import nl.driehoek.ui.theme.Styles;

/** One point of an earlier session, and how it went with it. */
final class EarlierLine extends VBox {
    private static final int MOST_ROWS = 8;

    private final ToolHost host;
    private final int number;
    private final Map<Went, RadioButton> choices = new EnumMap<>(Went.class);
    private final TypedText remark;
    private boolean following;

    /** The point of this number, from 1. */
    EarlierLine(ToolHost host, int number, Texts texts) {
        this.host = host;
        this.number = number;
        remark = new TypedText(host, FieldKey.GROUP, EarlierField.REMARK.id(number), 1, MOST_ROWS);
        remark.label(texts.get(EarlierText.REMARK), texts.get(EarlierText.REMARK_OF, number));
        getStyleClass().add("earlier-line");
        getChildren().addAll(said(texts));
        getChildren().addAll(choices(texts), remark);
    }

    private List<Label> said(Texts texts) {
        Map<String, FieldValue> values = host.values(FieldKey.GROUP);
        String said = EarlierTool.text(values, EarlierField.SAID, number);
        Label who = ToolPane.label(EarlierTool.who(values, number, texts), Styles.HEADING);
        Styles.there(who, EarlierTool.opens(values, number, texts));
        Label point = ToolPane.label(EarlierTool.point(values, number, texts).words(), Styles.STRONG);
        Label before = ToolPane.label(texts.get(EarlierText.SAID, said), Styles.MUTED);
        Styles.there(before, !said.isEmpty());
        return List.of(who, point, before);
    }

    private FlowPane choices(Texts texts) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("earlier-choices");
        for (Went went : Went.values()) {
            choices.put(went, choice(texts.get(EarlierText.of(went)), group, texts));
        }
        row.getChildren().addAll(choices.values());
        group.selectedToggleProperty().subscribe((_, _) -> chosen());
        return row;
    }

    private RadioButton choice(String words, ToggleGroup group, Texts texts) {
        RadioButton choice = new RadioButton(words);
        choice.setToggleGroup(group);
        choice.setAccessibleText(texts.get(EarlierText.CHOICE_OF, number, words));
        return choice;
    }

    private void chosen() {
        Optional<FieldValue> value = choices.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(entry -> entry.getKey().value())
                .findFirst();
        if (!following && value.isPresent()) {
            host.write(FieldKey.GROUP, EarlierField.WENT.id(number), value);
        }
    }

    /** Takes over what is written, but for what is being typed. */
    void refresh() {
        following = true;
        Optional<Went> went = went();
        choices.forEach(
                (way, button) -> button.setSelected(went.filter(way::equals).isPresent()));
        following = false;
        remark.refresh();
    }

    /** How it went, as far as that was said. */
    Optional<Went> went() {
        return host.value(FieldKey.GROUP, EarlierField.WENT.id(number)).flatMap(Went::of);
    }

    /** Whether this is the field for the remark. */
    boolean isRemark(Object node) {
        return node == remark;
    }

    /** Puts the focus on what was chosen, or on the first choice. */
    void focus() {
        choices.getOrDefault(went().orElse(Went.DONE), choices.get(Went.DONE)).requestFocus();
    }
}
