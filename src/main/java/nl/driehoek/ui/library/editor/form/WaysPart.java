package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.driehoek.deck.draft.Ids;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.WayShapes;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The ways of working that a card asks for, each with what can be said about it. */
final class WaysPart extends Part {
    private final Shape.Ways shape;
    private final ListPart list;
    private final MenuButton add;

    WaysPart(Kit kit, Pointer place, Shape.Ways shape) {
        super(kit, place);
        this.shape = shape;
        list = new ListPart(kit, place, shape, index -> new WayPart(kit, place.then(index), shape), () -> Members.NONE);
        add = new MenuButton(kit.texts().get(EditorText.ADD));
        add.setAccessibleText(kit.texts().get(EditorText.ADD_TO, kit.name(shape)));
        add.setId("add-ways");
        add.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        list.addBy(add);
        compose(list);
    }

    @Override
    void show(Optional<Tree> value) {
        list.show(value);
        List<String> there =
                value
                        .map(tree -> tree instanceof Tree.Items(var all) ? all : List.<Tree>of())
                        .orElse(List.of())
                        .stream()
                        .map(way -> way instanceof Members members ? members.text("way") : "")
                        .toList();
        add.getItems()
                .setAll(shape.words().stream()
                        .filter(word -> !there.contains(word))
                        .map(this::item)
                        .toList());
        Styles.there(add, !add.getItems().isEmpty());
    }

    private MenuItem item(String word) {
        MenuItem item = new MenuItem(kit().word(shape, word));
        item.setOnAction(_ -> list.add(Ids.filled(WayShapes.fresh(word), kit().fresh())));
        return item;
    }

    @Override
    void tell(List<Flaw> all) {
        list.tell(all);
    }

    @Override
    void focus(Pointer at) {
        list.focus(at);
    }

    /** One way of working under its name. */
    private static final class WayPart extends Part {
        private final Shape.Ways shape;
        private final Label name = Parts.label("", Styles.STRONG);
        private GroupPart fields;

        WayPart(Kit kit, Pointer place, Shape.Ways shape) {
            super(kit, place);
            this.shape = shape;
            fields = new GroupPart(kit, place, List.of());
            name.setFocusTraversable(false);
            compose(fields);
        }

        @Override
        Optional<Label> heading() {
            return Optional.of(name);
        }

        @Override
        void show(Optional<Tree> value) {
            String word = value.map(tree -> tree instanceof Members way ? way.text("way") : "")
                    .orElse("");
            boolean known = !WayShapes.fields(word).isEmpty() || shape.words().contains(word);
            name.setText(known ? kit().word(shape, word) : word);
            fields.lay(WayShapes.fields(word));
            fields.show(value);
        }

        @Override
        void tell(List<Flaw> all) {
            fields.tell(all);
        }

        @Override
        void focus(Pointer at) {
            fields.focus(at);
        }
    }
}
