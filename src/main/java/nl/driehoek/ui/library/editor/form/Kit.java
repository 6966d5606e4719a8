package nl.driehoek.ui.library.editor.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.FieldText;
import nl.driehoek.ui.library.editor.form.ObjectForm.PictureChooser;

/**
 * What the parts of a form are given.
 *
 * @param edits is given what somebody changes
 * @param fresh gives ids that differ from all others of the deck
 * @param around what can be named
 * @param pictures lets somebody choose a picture
 */
record Kit(
        Texts texts,
        Consumer<FormEdit> edits,
        Supplier<String> fresh,
        Supplier<Around> around,
        Supplier<PictureChooser> pictures) {

    String name(Shape shape) {
        return texts.get(FieldText.of(shape.name()));
    }

    String word(Shape shape, String word) {
        return texts.get(FieldText.of(shape.name().equals("ways") ? "way" : shape.name(), word));
    }

    /** Writes a text, which is that of one language. */
    void write(Pointer place, String text, boolean required) {
        boolean drop = text.isBlank() && !required;
        edits.accept(new FormEdit(drop ? new Edit.Drop(place) : new Edit.Put(place, new Tree.Text(text)), true));
    }

    /** Puts a value there, or nothing. */
    void put(Pointer place, Optional<Tree> value) {
        edit(value.<Edit>map(tree -> new Edit.Put(place, tree)).orElseGet(() -> new Edit.Drop(place)));
    }

    void edit(Edit edit) {
        edits.accept(new FormEdit(edit, false));
    }

    /** The part that fills this in. */
    Part part(Shape shape, Pointer outer) {
        Pointer place = outer.then(shape.key());
        return switch (shape) {
            case Shape.Line _ -> new TextPart(this, place, name(shape), shape.required(), false);
            case Shape.Prose _ -> new TextPart(this, place, name(shape), shape.required(), true);
            case Shape.Number number -> new NumberPart(this, place, number);
            case Shape.Range range -> new RangePart(this, place, range);
            case Shape.Switch flag -> new SwitchPart(this, place, flag);
            case Shape.Choice choice -> ChoicePart.words(this, place, choice);
            case Shape.Themed _ -> ChoicePart.themes(this, place, shape);
            case Shape.OneCard _ -> ChoicePart.definitions(this, place, shape);
            case Shape.Several several -> ChecksPart.words(this, place, several);
            case Shape.Aims _ -> ChecksPart.goals(this, place, shape);
            case Shape.Cards cards -> new CardsPart(this, place, cards);
            case Shape.Picture picture -> new PicturePart(this, place, picture);
            case Shape.Lines lines -> ListPart.lines(this, place, lines);
            case Shape.Groups groups -> ListPart.groups(this, place, groups);
            case Shape.Ways ways -> new WaysPart(this, place, ways);
        };
    }
}
