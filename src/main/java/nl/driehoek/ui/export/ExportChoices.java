package nl.driehoek.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.Item;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** The controls by which a document is chosen. They show what is chosen and change it, and nothing else. */
public final class ExportChoices extends VBox {
    private final ObjectProperty<Choice> choice;
    private final Texts texts;
    private final ChoiceWords words;
    private final ToggleGroup formats = new ToggleGroup();
    private final ToggleGroup namings = new ToggleGroup();
    private final ToggleGroup divisions = new ToggleGroup();
    private final Map<Item, CheckBox> items = new EnumMap<>(Item.class);
    private final Label hint = new Label();
    private final Label own = new Label();
    private final VBox contents;

    /**
     * With what was chosen last.
     *
     * @param offered the formats that can be written
     */
    public ExportChoices(ObjectProperty<Choice> choice, Set<Format> offered, Texts texts) {
        this.choice = choice;
        this.texts = texts;
        this.words = new ChoiceWords(texts);
        List<Format> all = Stream.of(Format.values()).filter(offered::contains).toList();
        contents = new VBox(presets(), group(ExportChoiceText.INSIDE, items()), own, names(), division());
        contents.getStyleClass().add(ExportStyles.CHOICES);
        hint.getStyleClass().add(Styles.MUTED);
        own.getStyleClass().addAll(Styles.NOTICE, Styles.NOTICE_WARNING);
        own.setText(texts.get(ExportChoiceText.OWN_EYES));
        List.of(hint, own).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        getStyleClass().add(ExportStyles.CHOICES);
        getChildren().addAll(group(ExportChoiceText.FORMAT, formats(all), hint), contents);
        WhileShown.of(choice, this).subscribe(this::show);
    }

    /** Puts the keyboard on the format that is chosen. */
    @Override
    public void requestFocus() {
        ((Node) formats.getSelectedToggle()).requestFocus();
    }

    private Node formats(List<Format> all) {
        return options(formats, all, words::name, format -> change(now -> now.with(format)));
    }

    private Node presets() {
        return group(
                ExportChoiceText.FOR_WHOM,
                flow(List.of(
                        preset(ExportChoiceText.FOR_ME, Contents.ALL, Division.WHOLE),
                        preset(ExportChoiceText.FOR_GROUP, Contents.SHARED, Division.WHOLE),
                        preset(ExportChoiceText.FOR_EACH, Contents.TAKEN_HOME, Division.PAGE_EACH))));
    }

    /** Sets what is in the document for whom it is meant; how people are called stays. */
    private Button preset(ExportChoiceText name, Contents wanted, Division division) {
        Button button = new Button(texts.get(name));
        button.setOnAction(_ ->
                change(now -> now.with(wanted.with(now.contents().naming())).with(division)));
        return button;
    }

    private Node items() {
        for (Item item : Item.values()) {
            CheckBox box = new CheckBox(words.name(item));
            box.setOnAction(_ -> change(now -> now.with(now.contents().with(item, box.isSelected()))));
            items.put(item, box);
        }
        return flow(List.copyOf(items.values()));
    }

    private Node names() {
        return group(
                ExportChoiceText.NAMES,
                options(
                        namings,
                        List.of(Naming.values()),
                        words::name,
                        naming -> change(now -> now.with(now.contents().with(naming)))));
    }

    private Node division() {
        return group(
                ExportChoiceText.DIVISION,
                options(
                        divisions,
                        List.of(Division.values()),
                        words::name,
                        division -> change(now -> now.with(division))));
    }

    private VBox group(ExportChoiceText name, Node... content) {
        Label heading = new Label(texts.get(name));
        heading.getStyleClass().add(Styles.CAPTION);
        VBox group = new VBox(heading);
        group.getChildren().addAll(content);
        group.getStyleClass().add(ExportStyles.GROUP);
        return group;
    }

    private static Node flow(List<? extends Node> content) {
        FlowPane options = new FlowPane();
        options.getStyleClass().add(ExportStyles.OPTIONS);
        options.getChildren().addAll(content);
        return options;
    }

    private static <T> Node options(ToggleGroup group, List<T> values, Function<T, String> name, Consumer<T> chosen) {
        List<RadioButton> buttons = values.stream()
                .map(value -> {
                    RadioButton button = new RadioButton(name.apply(value));
                    button.setUserData(value);
                    button.setToggleGroup(group);
                    // The arrows choose without pressing.
                    button.selectedProperty().subscribe((before, now) -> {
                        if (now) {
                            chosen.accept(value);
                        }
                    });
                    return button;
                })
                .toList();
        return flow(buttons);
    }

    private void change(UnaryOperator<Choice> how) {
        choice.set(how.apply(choice.get()));
    }

    private void show(Choice now) {
        select(formats, now.format());
        select(namings, now.contents().naming());
        select(divisions, now.division());
        items.forEach((item, box) -> box.setSelected(now.contents().has(item)));
        hint.setText(words.hint(now.format()));
        boolean complete = now.format() == Format.JSON;
        Styles.there(contents, !complete);
        boolean shared = now.contents().has(Item.NOTES) || now.contents().has(Item.PRIVATE_INK);
        Styles.there(own, shared && now.division() != Division.WHOLE);
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == value)
                .forEach(toggle -> toggle.setSelected(true));
    }
}
