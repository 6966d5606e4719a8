package nl.driehoek.ui.library.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shapes.Sheet;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.editor.FieldText;
import nl.driehoek.ui.theme.PageScroll;

/**
 * A form for one object of a deck in the making: a card, a set, or the deck itself. It knows nothing of where the object stands:
 * it shows what it is given, and what somebody changes comes out as {@link FormEdit}s, at places in that object. Whoever applies
 * one shows the object again before returning.
 */
public final class ObjectForm extends VBox {
    private final Kit kit;
    private final List<GroupPart> parts = new ArrayList<>();
    private final List<Optional<TitledPane>> panes = new ArrayList<>();
    private List<Sheet> sheets = List.of();
    private Around around = Around.NOTHING;
    private PictureChooser pictures = PictureChooser.NONE;

    /**
     * An empty form.
     *
     * @param edits is given what somebody changes
     * @param fresh gives ids that differ from all others of the deck
     */
    public ObjectForm(Texts texts, Consumer<FormEdit> edits, Supplier<String> fresh) {
        kit = new Kit(texts, edits, fresh, () -> around, () -> pictures);
        getStyleClass().add("object-form");
    }

    /** Lets somebody choose pictures in this way. */
    public void letChoose(PictureChooser chooser) {
        pictures = chooser;
    }

    /**
     * Shows an object. Where it has the same fields as the one before, the keyboard stays where it is.
     *
     * @param shown sheets of what can be filled in; all but the first can be folded
     * @param now what can be named
     */
    public void show(Members object, List<Sheet> shown, Around now) {
        around = now;
        if (!shown.equals(sheets)) {
            sheets = shown;
            lay();
            unfold(object);
        }
        parts.forEach(part -> part.show(Optional.of(object)));
    }

    /** Another object with the same fields is shown from now on: what it has is unfolded, the rest is not. */
    public void unfold(Members object) {
        for (int i = 0; i < sheets.size(); i++) {
            boolean filled = sheets.get(i).fields().stream()
                    .anyMatch(field -> object.get(field.key()).isPresent());
            panes.get(i).ifPresent(pane -> pane.setExpanded(filled));
        }
    }

    /** Says beside the fields what is still to be done about them. */
    public void tell(List<Flaw> flaws) {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            parts.get(i)
                    .tell(flaws.stream()
                            .filter(flaw -> sheet(flaw.place()) == index)
                            .toList());
        }
    }

    /** The index of the sheet with the field at this place; of the first where there is none. */
    private int sheet(Pointer place) {
        String key = place.parts().isEmpty() ? "" : place.parts().getFirst();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).fields().stream().anyMatch(field -> field.key().equals(key))) {
                return i;
            }
        }
        return 0;
    }

    /** Puts the keyboard on the first field. */
    public void focusFirst() {
        parts.getFirst().focus(Pointer.ROOT);
    }

    /** Puts the keyboard on the field at this place, unfolded and in sight. */
    public void focus(Pointer place) {
        int index = sheet(place);
        panes.get(index).ifPresent(pane -> pane.setExpanded(true));
        applyCss(); // what was never unfolded holds nothing before
        parts.get(index).focus(place);
        Optional.ofNullable(getScene()).map(Scene::getFocusOwner).ifPresent(PageScroll::bringIntoSight);
    }

    private void lay() {
        parts.clear();
        panes.clear();
        getChildren().clear();
        for (Sheet sheet : sheets) {
            GroupPart part = new GroupPart(kit, Pointer.ROOT, sheet.fields());
            boolean first = parts.isEmpty();
            parts.add(part);
            panes.add(first ? Optional.empty() : Optional.of(pane(sheet, part)));
            getChildren().add(panes.getLast().<Node>map(pane -> pane).orElse(part));
        }
    }

    private TitledPane pane(Sheet sheet, GroupPart part) {
        TitledPane pane = new TitledPane(kit.texts().get(FieldText.of("sheet", sheet.name())), part);
        pane.setAnimated(false);
        pane.setMinWidth(0); // it would be as wide as its title, whatever room there is
        pane.setExpanded(false);
        return pane;
    }

    /** Lets somebody choose a picture for a card. */
    @FunctionalInterface
    public interface PictureChooser {
        /** Nobody can choose any. */
        PictureChooser NONE = (_, _) -> {};

        /**
         * Asks for a picture; neither is told where nobody chose one.
         *
         * @param chosen is given the name of its file
         * @param refused is given a sentence on why it cannot be shown
         */
        void choose(Consumer<String> chosen, Consumer<String> refused);
    }
}
