package nl.driehoek.ui.library.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;

/** An object: a part for each of its fields. */
class GroupPart extends Part {
    private List<Shape> shapes = List.of();
    private final List<Part> parts = new ArrayList<>();

    GroupPart(Kit kit, Pointer place, List<Shape> shapes) {
        super(kit, place);
        getStyleClass().add("field-group");
        lay(shapes);
    }

    /** Has these fields from now on; those of the same shapes stay. */
    final void lay(List<Shape> next) {
        if (!next.equals(shapes)) {
            shapes = next;
            parts.clear();
            shapes.forEach(shape -> parts.add(kit().part(shape, place())));
        }
        compose(parts.toArray(Part[]::new));
    }

    @Override
    void show(Optional<Tree> value) {
        for (int i = 0; i < parts.size(); i++) {
            String key = shapes.get(i).key();
            parts.get(i).show(value.flatMap(tree -> tree.child(key)));
        }
    }

    @Override
    void tell(List<Flaw> all) {
        say(all.stream()
                .filter(flaw -> holds(flaw.place()))
                .filter(flaw -> parts.stream().noneMatch(part -> part.holds(flaw.place())))
                .toList());
        parts.forEach(part -> part.tell(all));
    }

    @Override
    void focus(Pointer at) {
        parts.stream()
                .filter(part -> part.holds(at))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .ifPresent(part -> part.focus(at));
    }
}
