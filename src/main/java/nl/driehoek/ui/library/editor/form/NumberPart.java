package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import javafx.scene.control.Label;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** A whole number. */
final class NumberPart extends Part {
    private final NumberField field;

    NumberPart(Kit kit, Pointer place, Shape.Number number) {
        super(kit, place);
        Optional<Tree> none = number.required() ? Optional.of(new Tree.Text("")) : Optional.empty();
        field = new NumberField(kit.name(number), value -> kit.put(place, value.or(() -> none)));
        Label label = Parts.label(kit.name(number), Styles.CAPTION);
        label.setLabelFor(field);
        compose(label, field);
    }

    @Override
    void show(Optional<Tree> value) {
        field.show(value.filter(tree -> !tree.equals(new Tree.Text(""))));
    }

    @Override
    void focus(Pointer at) {
        field.requestFocus();
    }
}
