package nl.driehoek.ui.library.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.control.past.GroupRow;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.group.Group;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.theme.Styles;

/** Which group a session is to be put with: one there is, a new one, or none; typing finds it, Enter takes it. */
final class GroupForm extends VBox {
    private final LineWords words;
    private final List<GroupRow> groups;
    private final Consumer<Group> take;
    private final TextField field = Directions.follow(new TextField());
    private final ListView<Choice> list = new ListView<>();

    /**
     * Over these groups.
     *
     * @param take is given the one that was chosen
     */
    GroupForm(LineWords words, List<GroupRow> groups, Consumer<Group> take) {
        this.words = words;
        this.groups = groups;
        this.take = take;
        Texts texts = words.texts();
        Label label = Parts.label(texts.get(SessionsText.GROUP_NAME), Styles.CAPTION);
        label.setLabelFor(field);
        field.setId("group");
        field.textProperty().subscribe(this::offer);
        field.setOnAction(_ -> choose());
        list.setId("groups");
        list.setAccessibleText(texts.get(SessionsText.PUT));
        list.setCellFactory(_ -> new ChoiceCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("name-form");
        getChildren().setAll(label, field, Parts.label(texts.get(SessionsText.PUT_HOW), Styles.MUTED, "hint"), list);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void offer(String typed) {
        String wanted = Folding.fold(typed.strip());
        List<Choice> choices = new ArrayList<>();
        groups.stream()
                .filter(row -> Folding.fold(words.group(row)).contains(wanted))
                .forEach(row -> choices.add(new Choice(words.group(row), row.group())));
        boolean known =
                groups.stream().anyMatch(row -> Folding.fold(row.group().name()).equals(wanted));
        if (!wanted.isEmpty() && !known) {
            Group fresh = new Group(SessionId.fresh().value(), typed.strip());
            choices.add(new Choice(words.texts().get(SessionsText.NEW_GROUP, typed.strip()), fresh));
        }
        if (wanted.isEmpty()) {
            choices.add(new Choice(
                    words.texts().get(SessionsText.NO_GROUP),
                    new Group(SessionId.fresh().value(), "")));
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Choice::group)
                .ifPresent(take);
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() == field;
        if (typing && key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            key.consume();
        } else if (typing && key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            key.consume();
        } else if (!typing && key.getCode() == KeyCode.ENTER) {
            choose();
            key.consume();
        }
    }

    private record Choice(String words, Group group) {}

    /** A group to choose. */
    private final class ChoiceCell extends ListCell<Choice> {
        ChoiceCell() {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take.accept(getItem().group());
                }
            });
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null || empty ? null : choice.words());
        }
    }
}
