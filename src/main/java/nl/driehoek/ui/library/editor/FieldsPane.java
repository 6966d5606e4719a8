package nl.driehoek.ui.library.editor;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.CardDraft;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Shapes;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.editor.EditorText;
import nl.driehoek.ui.library.editor.form.ObjectForm;
import nl.driehoek.ui.library.editor.form.ObjectForm.PictureChooser;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** The fields of the card, set or deck that is before somebody; of a card its kind, too. */
final class FieldsPane extends StackPane {
    private final PageScroll scroll = new PageScroll();
    private final EditorModel model;
    private final ComboBox<Kind> kind = new ComboBox<>(FXCollections.observableArrayList(Kind.values()));
    private final VBox kinds;
    private final ObjectForm form;
    private String shown = "";
    private boolean showing;

    FieldsPane(EditorModel model) {
        this.model = model;
        form = new ObjectForm(model.texts(), model::apply, model.editor()::freshId);
        String name = model.texts().get(EditorText.KIND);
        kind.setAccessibleText(name);
        kind.setId("card-kind");
        kind.setConverter(new Words());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setOnAction(_ -> turn());
        Label label = Parts.label(name, Styles.CAPTION);
        label.setLabelFor(kind);
        kinds = new VBox(label, kind);
        kinds.getStyleClass().add("field-part");
        VBox page = new VBox(kinds, form);
        page.getStyleClass().addAll("page", "editor-fields");
        scroll.setContent(page);
        getStyleClass().add("fields-pane");
        getChildren().setAll(scroll);
        WhileShown.of(sceneProperty().flatMap(scene -> scene.focusOwnerProperty()), this)
                .subscribe(owner -> {
                    if (owner != null) {
                        PageScroll.bringIntoSight(owner);
                    }
                });
    }

    /** Lets somebody choose pictures in this way. */
    void letChoose(PictureChooser chooser) {
        form.letChoose(chooser);
    }

    private void turn() {
        if (!showing && kind.getValue() != null) {
            model.turn(kind.getValue());
        }
    }

    /** Shows what there is now. */
    void show() {
        String id = model.selectedProperty().get();
        boolean card = model.isCard();
        showing = true;
        Styles.there(kinds, card);
        if (card) {
            kind.setValue(CardDraft.kind(model.object()));
        }
        showing = false;
        form.show(model.object(), sheets(card), Surroundings.of(model.deck(), id, model.texts()));
        if (!id.equals(shown)) {
            shown = id;
            form.unfold(model.object());
            scroll.setVvalue(0);
        }
    }

    private List<Shapes.Sheet> sheets(boolean card) {
        if (card) {
            return Shapes.card(CardDraft.kind(model.object()));
        }
        return model.isSet() ? Shapes.set() : Shapes.deck();
    }

    /** Says what is still to be done. */
    void tell(Flaws flaws) {
        form.tell(flaws.of(model.selectedProperty().get()));
    }

    /** Puts the keyboard on the first field. */
    void focusFirst() {
        form.focusFirst();
    }

    /** Puts the keyboard on the field at this place. */
    void focus(Pointer place) {
        form.focus(place);
    }

    /** Kinds of card as they are called. */
    private final class Words extends StringConverter<Kind> {
        @Override
        public String toString(Kind one) {
            return one == null ? "" : model.texts().get(DeckText.of(one.word()));
        }

        @Override
        public Kind fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
