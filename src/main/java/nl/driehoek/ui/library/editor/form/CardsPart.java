package nl.driehoek.ui.library.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.draft.Edit;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shape;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.editor.form.Around.Named;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Other cards of the deck, in order: those that are named, each with a button that takes it away, and a box to add one. */
final class CardsPart extends Part {
    private final Shape.Cards shape;
    private final VBox chosen = new VBox();
    private final ComboBox<Named> add = new ComboBox<>();
    private List<String> ids = List.of();
    private boolean showing;

    CardsPart(Kit kit, Pointer place, Shape.Cards shape) {
        super(kit, place);
        this.shape = shape;
        chosen.getStyleClass().add("field-chosen");
        add.setConverter(Choices.words());
        add.setPromptText(kit.texts().get(EditorText.ADD_CARD_HERE));
        add.setAccessibleText(kit.texts().get(EditorText.ADD_TO, kit.name(shape)));
        add.setId("add-" + shape.name());
        add.setMinWidth(0);
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnHidden(_ -> added());
        compose(Parts.label(kit.name(shape), Styles.CAPTION), chosen, add);
    }

    /** Only what was settled counts, as the arrows lead through all that is offered. */
    private void added() {
        Named card = add.getValue();
        if (!showing && card != null) {
            kit().edit(new Edit.Insert(place(), ids.size(), new Tree.Text(card.id())));
        }
    }

    @Override
    void show(Optional<Tree> value) {
        ids = value.map(tree -> tree instanceof Items(var all) ? all : List.<Tree>of()).orElse(List.of()).stream()
                .map(item -> item instanceof Tree.Text(String id) ? id : "")
                .toList();
        List<Named> all = kit().around().get().cards();
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            buttons.add(button(i, all));
        }
        chosen.getChildren().setAll(buttons);
        Styles.there(chosen, !ids.isEmpty());
        List<Named> more = all.stream()
                .filter(card -> !ids.contains(card.id()) && (card.definition() || !shape.definitions()))
                .toList();
        showing = true;
        Choices.set(add, more);
        add.setValue(null);
        showing = false;
        Styles.there(add, !more.isEmpty());
        Styles.there(this, !more.isEmpty() || !ids.isEmpty());
    }

    private Button button(int index, List<Named> all) {
        String id = ids.get(index);
        String words = all.stream()
                .filter(card -> card.id().equals(id))
                .map(Named::words)
                .findFirst()
                .orElse(id);
        Button button = Parts.button(words, () -> remove(index), Styles.CHIP);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setGraphic(new FontIcon(Feather.X));
        button.setAccessibleText(kit().texts().get(EditorText.CARD_REMOVE, words));
        return button;
    }

    private void remove(int index) {
        kit().edit(new Edit.Drop(ids.size() == 1 ? place() : place().then(index)));
        add.requestFocus();
    }

    @Override
    void focus(Pointer at) {
        add.requestFocus();
    }
}
