package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;

/** Yes or no. */
final class SwitchPart extends Part {
    private final CheckBox box;

    SwitchPart(Kit kit, Pointer place, Shape.Switch flag) {
        super(kit, place);
        box = new CheckBox(kit.name(flag));
        box.setWrapText(true);
        box.setOnAction(_ -> kit.put(place, box.isSelected() ? Optional.of(new Tree.Flag(true)) : Optional.empty()));
        compose(box);
    }

    @Override
    void show(Optional<Tree> value) {
        box.setSelected(value.equals(Optional.of(new Tree.Flag(true))));
    }

    @Override
    void focus(Pointer at) {
        box.requestFocus();
    }
}
