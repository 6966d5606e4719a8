package nl.driehoek.ui.library.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.editor.form.Around.Named;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** One word or id out of some. */
final class ChoicePart extends Part {
    private final ComboBox<Named> box = new ComboBox<>();
    private final Supplier<List<Named>> choices;
    private final boolean required;
    private boolean showing;

    private ChoicePart(Kit kit, Pointer place, Shape shape, Supplier<List<Named>> choices) {
        super(kit, place);
        this.choices = choices;
        required = shape.required();
        String name = kit.name(shape);
        box.setAccessibleText(name);
        box.setConverter(Choices.words());
        box.setId("field-" + String.join("-", place.parts()));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> chosen());
        Label label = Parts.label(name, Styles.CAPTION);
        label.setLabelFor(box);
        compose(label, box);
    }

    static ChoicePart words(Kit kit, Pointer place, Shape.Choice choice) {
        List<Named> words = choice.words().stream()
                .map(word -> new Named(word, kit.word(choice, word), false))
                .toList();
        return new ChoicePart(kit, place, choice, () -> words);
    }

    static ChoicePart themes(Kit kit, Pointer place, Shape shape) {
        return new ChoicePart(kit, place, shape, () -> kit.around().get().themes());
    }

    static ChoicePart definitions(Kit kit, Pointer place, Shape shape) {
        return new ChoicePart(
                kit,
                place,
                shape,
                () -> kit.around().get().cards().stream()
                        .filter(Named::definition)
                        .toList());
    }

    private void chosen() {
        Named value = box.getValue();
        if (!showing && value != null) {
            kit().put(place(), value.id().isEmpty() ? Optional.empty() : Optional.of(new Tree.Text(value.id())));
        }
    }

    /** What stands there and cannot be chosen is among the choices all the same. */
    @Override
    void show(Optional<Tree> value) {
        String id = value.map(tree -> tree instanceof Tree.Text(String text) ? text : "")
                .orElse("");
        List<Named> all = new ArrayList<>(choices.get());
        if (!required) {
            all.addFirst(new Named("", kit().texts().get(EditorText.NO_CHOICE), false));
        }
        if (!id.isEmpty() && all.stream().noneMatch(one -> one.id().equals(id))) {
            all.add(new Named(id, id, false));
        }
        showing = true;
        Choices.set(box, all);
        box.setValue(all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
        showing = false;
    }

    @Override
    void focus(Pointer at) {
        box.requestFocus();
    }
}
