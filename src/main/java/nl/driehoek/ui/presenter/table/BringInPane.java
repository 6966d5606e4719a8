package nl.driehoek.ui.presenter.table;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.control.find.CardSearch.Found;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.search.Filter;
import nl.driehoek.ui.presenter.model.BringIns;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.theme.WrappingCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cards to bring in, to search by typing and to pick with the arrows and Enter or by a click. */
public final class BringInPane extends VBox {
    private static final Filter WANTED = Filter.NONE.ofKinds(BringIns.KINDS);

    private final PresenterContext desk;
    private final Consumer<CardRef> chosen;
    private final CardSearch cards;
    private final NothingFound nothing;
    private final CustomTextField search = new CustomTextField();
    private final ListView<BringIns.Row> list = new ListView<>();

    /**
     * The cards to bring in at this desk.
     *
     * @param cards finds some of them
     * @param chosen is given the card that the reader picks
     * @param elsewhere is given what was typed, to look for it among all cards
     */
    public BringInPane(PresenterContext desk, CardSearch cards, Consumer<CardRef> chosen, Consumer<String> elsewhere) {
        this.desk = desk;
        this.cards = cards;
        this.chosen = chosen;
        this.nothing = new NothingFound(desk.texts(), () -> elsewhere.accept(search.getText()));
        getStyleClass().add(DeskStyles.COLUMN);
        build();
        search.textProperty().subscribe((_, typed) -> cards.search(typed, WANTED));
        WhileShown.of(cards.foundProperty(), this).subscribe(_ -> show());
    }

    /** Begins anew: all cards, and the focus in the search field. */
    public void open() {
        cards.prepare();
        search.clear();
        cards.search("", WANTED);
        show();
        search.requestFocus();
    }

    private void build() {
        search.setPromptText(desk.text(PresenterText.BRING_IN_SEARCH));
        search.setAccessibleText(desk.text(PresenterText.BRING_IN_SEARCH));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setOnAction(_ -> cards.whenFound(this::choose));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.setAccessibleText(desk.text(PresenterText.BRING_IN));
        list.getStyleClass().addAll(DeskStyles.CARDS, DeskStyles.HEADED);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private void show() {
        DeskModel model = desk.model().getValue();
        Found found = cards.foundProperty().get();
        boolean blank = search.getText().isBlank();
        nothing.show(cards.isFound(), !blank);
        list.getItems().setAll(blank ? BringIns.rows(model) : BringIns.rows(model, found));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** Walks through the list while the focus stays in the search field. */
    private void walk(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            cards.whenFound(() -> step(key.getCode()));
            key.consume();
        }
    }

    private void step(KeyCode key) {
        if (key == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else {
            list.getSelectionModel().selectPrevious();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    private void choose() {
        BringIns.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            chosen.accept(row.line().ref());
        }
    }

    private final class Cell extends WrappingCell<BringIns.Row> {
        private final Label heading = new Label();
        private final CardRow row = new CardRow();
        private final VBox box = new VBox(heading, row);

        Cell() {
            heading.getStyleClass().add(Styles.CAPTION);
            box.getStyleClass().add(DeskStyles.ROW_BOX);
            setOnMouseClicked(click -> {
                if (!isEmpty() && click.getButton() == MouseButton.PRIMARY) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(BringIns.Row item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                row.show(item.found());
                row.mark(item.laid() ? desk.text(PresenterText.BRING_IN_LAID) : "");
                heading.setText(item.heading().map(desk::text).orElse(""));
                Styles.there(heading, item.heading().isPresent());
                setAccessibleText(item.line().words());
            }
        }
    }
}
