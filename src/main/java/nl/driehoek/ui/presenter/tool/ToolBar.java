package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.Progress;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.Styles;

/**
 * What stands over a card that is filled in: whether the sheet or the card is seen at the desk, whose sheet it is, how much is
 * left, and whether the room sees what is filled in. Not there for other cards.
 */
public final class ToolBar extends FlowPane {
    private final PresenterContext desk;
    private final ToolSheet sheet;
    private final ToggleButton fillIn;
    private final ToggleButton card;
    private final MenuButton whose = new MenuButton();
    private final Label left = new Label();
    private final ToggleButton show;
    private final Label sees = new Label();

    /** The bar over this sheet. */
    public ToolBar(PresenterContext desk, ToolSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.fillIn = toggle(ToolText.FILL_IN, ToolText.KEY_FILL_IN, DeskAction.FILL_IN, sheet::fillIn);
        this.card = toggle(
                ToolText.CARD,
                ToolText.CARD,
                null,
                () -> sheet.cardWantedProperty().set(true));
        this.show = toggle(
                ToolText.SHOW,
                ToolText.SHOW_HINT,
                DeskAction.SHOW_FILLED,
                () -> sheet.openProperty().get().ifPresent(sheet::toggleShown));
        build();
        desk.model().subscribe(_ -> show());
        sheet.openProperty().subscribe(_ -> show());
        sheet.cardWantedProperty().subscribe(_ -> show());
    }

    private void build() {
        getStyleClass().add(ToolStyles.BAR);
        getStylesheets().add(ToolStyles.SHEET_FILE);
        Buttons.explain(whose, desk.text(ToolText.WHOSE_HINT));
        whose.setMinWidth(Region.USE_PREF_SIZE);
        whose.setOnShowing(_ -> fill());
        left.getStyleClass().add(Styles.STRONG);
        sees.getStyleClass().add(Styles.MUTED);
        getChildren().addAll(fillIn, card, whose, left, show, sees);
        fill();
    }

    private ToggleButton toggle(ToolText word, ToolText explanation, DeskAction key, Runnable action) {
        ToggleButton button = new ToggleButton(desk.text(word));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.explain(button, desk.text(explanation));
        if (key != null) {
            Buttons.keyed(button, desk, key);
        }
        button.setOnAction(_ -> {
            action.run();
            show(); // the button turned by itself, even where nothing came of it
        });
        return button;
    }

    private void show() {
        Optional<Open> open = sheet.openProperty().get();
        setVisible(open.isPresent());
        setManaged(open.isPresent());
        open.ifPresent(this::show);
    }

    private void show(Open now) {
        fillIn.setSelected(!sheet.cardWantedProperty().get());
        card.setSelected(sheet.cardWantedProperty().get());
        whose.setText(desk.text(ToolText.WHOSE, name(now.host().by())));
        whose.setAccessibleText(desk.text(ToolText.WHOSE_HINT) + ": " + whose.getText());
        Progress progress = ToolSheet.progress(now);
        left.setText(progress.words(desk.texts()));
        show.setSelected(sheet.isShown(now));
        sees.setText(desk.model()
                .getValue()
                .session()
                .projection()
                .fieldsBy()
                .map(by -> desk.text(ToolText.SEES_FILLED, name(by)))
                .orElseGet(() -> desk.text(ToolText.SEES_EMPTY)));
    }

    private void fill() {
        String now = sheet.openProperty().get().map(open -> open.host().by()).orElse(FieldKey.GROUP);
        List<String> all = Stream.concat(
                        Stream.of(FieldKey.GROUP),
                        board().participants().stream().map(Participant::id))
                .toList();
        whose.getItems().setAll(all.stream().map(by -> item(by, now)).toList());
    }

    private RadioMenuItem item(String by, String now) {
        RadioMenuItem item = new RadioMenuItem(name(by));
        item.setSelected(by.equals(now));
        item.setOnAction(_ -> {
            sheet.turnTo(by);
            sheet.fillIn();
        });
        return item;
    }

    private String name(String by) {
        return by.equals(FieldKey.GROUP)
                ? desk.text(ToolText.GROUP)
                : board().participant(by).map(Participant::name).orElse("");
    }

    private Board board() {
        return desk.model().getValue().session().board();
    }
}
