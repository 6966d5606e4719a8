package nl.driehoek.ui.presenter.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.theme.Styles;

/** A list of cards to go to one of them: by a click, or with the arrows and Enter. */
final class CardList extends ListView<CardLine> {
    private final Texts texts;
    private final Consumer<CardRef> chosen;
    private boolean hidden;
    private final ObjectProperty<Optional<CardRef>> current = new SimpleObjectProperty<>(Optional.empty());

    CardList(Texts texts, PresenterText name, PresenterText empty, Consumer<CardRef> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add(DeskStyles.CARDS);
        setAccessibleText(texts.get(name));
        Label nothing = new Label(texts.get(empty));
        nothing.setWrapText(true);
        nothing.getStyleClass().add(Styles.MUTED);
        setPlaceholder(nothing);
        setCellFactory(_ -> new Cell());
        heightProperty().subscribe(this::reveal);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows these cards and marks the one that lies before the facilitator, if it is among them. */
    void show(List<CardLine> lines, Optional<CardRef> now) {
        boolean changed = !now.equals(current.get()) || !getItems().equals(lines);
        if (!getItems().equals(lines)) {
            getItems().setAll(lines);
        }
        current.set(now);
        if (changed) {
            reveal();
        }
    }

    private void reveal() {
        getItems().stream().filter(this::isCurrent).findFirst().ifPresent(line -> {
            getSelectionModel().select(line);
            hidden = true;
            requestLayout();
        });
    }

    /** A list scrolls to the right place only once it knows how high it is and how many cards it has. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (hidden) {
            hidden = false;
            getChildren().stream().filter(Parent.class::isInstance).forEach(part -> ((Parent) part).layout());
            scrollTo(getSelectionModel().getSelectedIndex());
        }
    }

    private boolean isCurrent(CardLine line) {
        return current.get().equals(Optional.of(line.ref()));
    }

    private void pressed(KeyEvent key) {
        CardLine selected = getSelectionModel().getSelectedItem();
        if (selected != null && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
            chosen.accept(selected.ref());
            key.consume();
        }
    }

    private final class Cell extends ListCell<CardLine> {
        private final CardRow row = new CardRow();

        Cell() {
            setPrefWidth(0);
            current.subscribe(this::mark);
            setOnMouseClicked(click -> {
                if (!isEmpty() && click.getButton() == MouseButton.PRIMARY) {
                    chosen.accept(getItem().ref());
                }
            });
        }

        @Override
        protected void updateItem(CardLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                row.show(line);
            }
            mark();
        }

        private void mark() {
            boolean now = !isEmpty() && isCurrent(getItem());
            Styles.mark(this, DeskStyles.ROW_CURRENT, now);
            if (!isEmpty()) {
                setAccessibleText(texts.get(
                        now ? PresenterText.CARD_IN_LIST_CURRENT : PresenterText.CARD_IN_LIST,
                        getItem().origin(),
                        getItem().words()));
            }
        }
    }
}
