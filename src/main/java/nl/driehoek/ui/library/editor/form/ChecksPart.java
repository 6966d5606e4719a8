package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** Some out of a few, each with a box to tick; it takes no room where there is nothing to tick. */
final class ChecksPart extends Part {
    private final VBox boxes = new VBox();
    private final Supplier<List<String>> names;
    private final Function<Integer, Tree> value;

    /**
     * Of this shape.
     *
     * @param names what can be ticked, in words
     * @param value what each of them stands for, by its index
     */
    private ChecksPart(
            Kit kit, Pointer place, Shape shape, Supplier<List<String>> names, Function<Integer, Tree> value) {
        super(kit, place);
        this.names = names;
        this.value = value;
        boxes.getStyleClass().add("field-chosen");
        compose(Parts.label(kit.name(shape), Styles.CAPTION), boxes);
    }

    static ChecksPart words(Kit kit, Pointer place, Shape.Several several) {
        List<String> names =
                several.words().stream().map(word -> kit.word(several, word)).toList();
        return new ChecksPart(
                kit,
                place,
                several,
                () -> names,
                index -> new Tree.Text(several.words().get(index)));
    }

    static ChecksPart goals(Kit kit, Pointer place, Shape shape) {
        return new ChecksPart(kit, place, shape, () -> kit.around().get().goals(), index -> new Tree.Whole(index + 1));
    }

    @Override
    void show(Optional<Tree> shown) {
        List<String> all = names.get();
        List<Tree> ticked = shown.map(tree -> tree instanceof Items(var items) ? items : List.<Tree>of())
                .orElse(List.of());
        while (boxes.getChildren().size() > all.size()) {
            boxes.getChildren().removeLast();
        }
        while (boxes.getChildren().size() < all.size()) {
            boxes.getChildren().add(box());
        }
        for (int i = 0; i < all.size(); i++) {
            CheckBox box = box(i);
            box.setText(all.get(i));
            box.setSelected(ticked.contains(value.apply(i)));
        }
        Styles.there(this, !all.isEmpty() || !ticked.isEmpty());
    }

    private CheckBox box() {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> changed());
        return box;
    }

    private CheckBox box(int index) {
        return (CheckBox) boxes.getChildren().get(index);
    }

    private void changed() {
        List<Tree> ticked = IntStream.range(0, boxes.getChildren().size())
                .filter(index -> box(index).isSelected())
                .mapToObj(value::apply)
                .toList();
        kit().put(place(), ticked.isEmpty() ? Optional.empty() : Optional.of(new Items(ticked)));
    }

    @Override
    void focus(Pointer at) {
        boxes.getChildren().stream().findFirst().ifPresent(box -> box.requestFocus());
    }
}
