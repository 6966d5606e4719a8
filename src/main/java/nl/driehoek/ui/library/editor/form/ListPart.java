package nl.driehoek.ui.library.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.Ids;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list, each item of which can be filled in, moved and taken away, and which gets more. */
final class ListPart extends Part {
    private final Shape shape;
    private final VBox rows = new VBox();
    private final IntFunction<Part> maker;
    private final Button add;

    /**
     * Of this shape.
     *
     * @param maker of the part for the item at an index
     * @param fresh gives a new item
     */
    ListPart(Kit kit, Pointer place, Shape shape, IntFunction<Part> maker, Supplier<Tree> fresh) {
        super(kit, place);
        this.shape = shape;
        this.maker = maker;
        String name = kit.name(shape);
        add = Parts.button(kit.texts().get(EditorText.ADD), () -> add(fresh.get()), Styles.FLAT);
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setAccessibleText(kit.texts().get(EditorText.ADD_TO, name));
        add.setId("add-" + shape.name());
        rows.getStyleClass().add("field-rows");
        compose(Parts.label(name, Styles.CAPTION), rows, add);
    }

    static ListPart lines(Kit kit, Pointer place, Shape.Lines lines) {
        return new ListPart(
                kit,
                place,
                lines,
                index -> new TextPart(
                        kit,
                        place.then(index),
                        kit.texts().get(EditorText.NUMBERED, kit.name(lines), index + 1),
                        String.valueOf(index + 1),
                        true,
                        lines.prose()),
                () -> new Tree.Text(""));
    }

    static ListPart groups(Kit kit, Pointer place, Shape.Groups groups) {
        return new ListPart(
                kit,
                place,
                groups,
                index -> new GroupPart(kit, place.then(index), groups.fields()),
                () -> Ids.filled(groups.fresh(), kit.fresh()));
    }

    void add(Tree item) {
        kit().edit(new Edit.Insert(place(), rows.getChildren().size(), item));
        focusRow(rows.getChildren().size() - 1);
    }

    /** Takes the place of the button that adds an item. */
    void addBy(Node node) {
        compose(getChildren().getFirst(), rows, node);
    }

    @Override
    void show(Optional<Tree> value) {
        List<Tree> items = value.map(tree -> tree instanceof Items(var all) ? all : List.<Tree>of())
                .orElse(List.of());
        while (rows.getChildren().size() > items.size()) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < items.size()) {
            int index = rows.getChildren().size();
            rows.getChildren()
                    .add(new ListRow(kit(), maker.apply(index), kit().name(shape), index, this::move, this::remove));
        }
        for (int i = 0; i < items.size(); i++) {
            row(i).show(items.get(i), items.size());
        }
    }

    private void move(int from, int to) {
        kit().edit(new Edit.Move(place(), from, to));
        row(to).follow(from, to);
    }

    /** A list that need not be there goes away with its last item. */
    private void remove(int index) {
        boolean last = rows.getChildren().size() == 1 && !shape.required();
        kit().edit(new Edit.Drop(last ? place() : place().then(index)));
        if (rows.getChildren().isEmpty()) {
            add.requestFocus();
        } else {
            row(Math.min(index, rows.getChildren().size() - 1)).focusRemove();
        }
    }

    private ListRow row(int index) {
        return (ListRow) rows.getChildren().get(index);
    }

    private void focusRow(int index) {
        if (index >= 0) {
            applyCss();
            row(index).part().focus(place().then(index));
        }
    }

    @Override
    void tell(List<Flaw> all) {
        List<Flaw> here = new ArrayList<>();
        for (Flaw flaw : all) {
            boolean below = rows.getChildren().stream()
                    .anyMatch(row -> ((ListRow) row).part().holds(flaw.place()));
            if (holds(flaw.place()) && !below) {
                here.add(flaw);
            }
        }
        say(here);
        rows.getChildren().forEach(row -> ((ListRow) row).part().tell(all));
    }

    @Override
    void focus(Pointer at) {
        rows.getChildren().stream()
                .map(row -> ((ListRow) row).part())
                .filter(part -> part.holds(at))
                .findFirst()
                .ifPresentOrElse(part -> part.focus(at), add::requestFocus);
    }
}
