package nl.driehoek.ui.library.editor.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** The picture of a card: a button to choose it, and once there is one what belongs to it. */
final class PicturePart extends Part {
    private static final List<Shape> ABOUT = List.of(
            new Shape.Line("alt", "picture-alt", true),
            new Shape.Line("credit", "picture-credit", false),
            new Shape.Choice("place", "place", false, List.of("beside", "below")));

    private final Button choose = new Button();
    private final Button remove;
    private final Label file = Parts.whole("", Styles.MUTED);
    private final Label refused = Parts.whole("", "field-flaw");
    private final GroupPart about;
    private boolean there;

    PicturePart(Kit kit, Pointer place, Shape.Picture shape) {
        super(kit, place);
        about = new GroupPart(kit, place, ABOUT);
        remove = new Button(kit.texts().get(EditorText.PICTURE_REMOVE));
        choose.setId("field-" + String.join("-", place.parts()));
        choose.setOnAction(_ -> kit.pictures().get().choose(this::chosen, this::refuse));
        remove.setOnAction(_ -> removed());
        HBox buttons = new HBox(choose, remove);
        buttons.getStyleClass().add("picture-buttons");
        compose(Parts.label(kit.name(shape), Styles.CAPTION), buttons, file, refused, about);
        refuse("");
        show(Optional.empty());
    }

    private void chosen(String name) {
        refuse("");
        Tree value = new Tree.Text(name);
        kit().edit(
                        there
                                ? new Edit.Put(place().then("file"), value)
                                : new Edit.Put(
                                        place(),
                                        Members.NONE.with("file", value).with("alt", "")));
        about.focus(place());
    }

    private void removed() {
        refuse("");
        kit().put(place(), Optional.empty());
        choose.requestFocus();
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
        Styles.there(refused, !sentence.isEmpty());
    }

    @Override
    void show(Optional<Tree> value) {
        Optional<Members> picture = value.filter(Members.class::isInstance).map(Members.class::cast);
        there = picture.isPresent();
        choose.setText(kit().texts().get(there ? EditorText.PICTURE_OTHER : EditorText.PICTURE_CHOOSE));
        file.setText(picture.map(members -> members.text("file")).orElse(""));
        List.of(remove, file, about).forEach(node -> Styles.there(node, there));
        about.show(value);
    }

    @Override
    void tell(List<Flaw> all) {
        say(all.stream()
                .filter(flaw -> holds(flaw.place())
                        && flaw.place().parts().size() <= place().parts().size())
                .toList());
        about.tell(all);
    }

    @Override
    void focus(Pointer at) {
        if (there) {
            about.focus(at);
        } else {
            choose.requestFocus();
        }
    }
}
