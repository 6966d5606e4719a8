package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.i18n.editor.FieldText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** Two whole numbers, the least and the most; nothing where both are blank. */
final class RangePart extends Part {
    private static final Tree BLANK = new Tree.Text("");

    private final NumberField least;
    private final NumberField most;

    RangePart(Kit kit, Pointer place, Shape.Range range) {
        super(kit, place);
        String name = kit.name(range);
        least = new NumberField(name + " · " + kit.texts().get(FieldText.LEAST), _ -> changed());
        most = new NumberField(name + " · " + kit.texts().get(FieldText.MOST), _ -> changed());
        HBox row = new HBox(least, most);
        row.getStyleClass().add("field-row");
        compose(Parts.label(name, Styles.CAPTION), row);
    }

    private void changed() {
        boolean none = least.value().isEmpty() && most.value().isEmpty();
        List<Tree> both = List.of(least.value().orElse(BLANK), most.value().orElse(BLANK));
        kit().put(place(), none ? Optional.empty() : Optional.of(new Tree.Items(both)));
    }

    @Override
    void show(Optional<Tree> value) {
        least.show(end(value, "0"));
        most.show(end(value, "1"));
    }

    private static Optional<Tree> end(Optional<Tree> value, String index) {
        return value.flatMap(range -> range.child(index)).filter(end -> !end.equals(BLANK));
    }

    @Override
    void focus(Pointer at) {
        boolean last = at.parts().size() > place().parts().size()
                && at.parts().getLast().equals("1");
        (last ? most : least).requestFocus();
    }
}
