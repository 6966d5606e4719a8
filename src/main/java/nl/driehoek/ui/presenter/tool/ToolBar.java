package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.i18n.ToolText;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.TableModel;
import nl.driehoek.ui.presenter.table.Buttons;
import nl.driehoek.ui.presenter.tool.ToolSheet.Open;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands over a card that is worked at: whether the card or one of its tools is seen at the desk, whose sheet it is, how
 * much is left, and whether the room sees it. Not seen over other cards.
 */
public final class ToolBar extends FlowPane {
    private static final double NARROW = 28; // in sizes of the letters

    private final PresenterContext desk;
    private final ToolSheet sheet;
    private final ToolViews views;
    private final Text em = new Text(); // in the letters of the window
    private final MenuButton whose = new MenuButton();
    private final Label left = new Label();
    private final ToggleButton show = new ToggleButton();
    private final Label sees = new Label();
    private boolean roomKept;

    /** The bar over this sheet. */
    public ToolBar(PresenterContext desk, ToolSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.views = new ToolViews(this, desk, sheet, this::show);
        build();
        desk.model().subscribe(_ -> show());
        desk.settled(DeskModel::table).subscribe(this::keepRoom);
        sheet.openProperty().subscribe(_ -> show());
        sheet.cardWantedProperty().subscribe(_ -> show());
    }

    private void build() {
        getStyleClass().add(ToolStyles.BAR);
        getStylesheets().add(ToolStyles.SHEET_FILE);
        getChildren().addAll(whose, left, show, sees, em);
        Styles.there(em, false);
        show.setGraphic(new FontIcon(Feather.MONITOR));
        Buttons.explain(whose, desk.text(ToolText.WHOSE_HINT));
        whose.setMinWidth(Region.USE_PREF_SIZE);
        whose.setOnShowing(_ -> fill());
        left.getStyleClass().add(Styles.STRONG);
        sees.getStyleClass().addAll(Styles.MUTED, ToolStyles.TOLD_BESIDE);
        sees.setWrapText(true);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> {
            sheet.openProperty().get().ifPresent(sheet::toggleShown);
            show(); // the button turned by itself, even where nothing came of it
        });
        Buttons.keyed(show, desk, DeskAction.SHOW_FILLED);
        fill();
        widthProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<Open> open = sheet.openProperty().get();
        setVisible(open.isPresent());
        setManaged(open.isPresent() || roomKept);
        open.ifPresent(this::show);
    }

    /** Where any card of the session is worked at the room for this stays, so that no card is larger than another. */
    private void keepRoom(TableModel table) {
        roomKept = Stream.of(table.laid(), table.pile(), table.putAway())
                .flatMap(List::stream)
                .anyMatch(line -> !Tools.of(line.card()).isEmpty());
        show();
    }

    private void show(Open now) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * em.getFont().getSize();
        views.show(now, narrow);
        show.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        showProgress(now, narrow);
        boolean ownSheet = now.rules().isSheet();
        show.setText(desk.text(ownSheet ? ToolText.SHOW : ToolText.SHOW_WORK));
        Buttons.explain(show, desk.text(ownSheet ? ToolText.SHOW_HINT : ToolText.SHOW_WORK_HINT));
        show.setSelected(sheet.isShown(now));
        tell(told(now));
    }

    /**
     * Room is kept for these words while there is nothing to tell, so that what is worked at stays where it is. Where there is
     * none beside the buttons, they are at the button that shows it, as the sign of the room says most of it.
     */
    private void tell(String words) {
        sees.setText(words.isEmpty() ? desk.text(ToolText.SEES_LATER) : words);
        sees.setManaged(fits());
        sees.setVisible(sees.isManaged() && !words.isEmpty());
        if (!sees.isVisible() && !words.isEmpty()) {
            Buttons.explain(show, words);
        }
    }

    private boolean fits() {
        double others = getManagedChildren().stream()
                .filter(child -> child != sees)
                .mapToDouble(child -> snapSizeX(child.prefWidth(-1)) + snapSpaceX(getHgap()))
                .sum();
        return getWidth() == 0 || others + snapSizeX(sees.prefWidth(-1)) <= getWidth();
    }

    private void showProgress(Open now, boolean narrow) {
        Styles.there(whose, now.rules().isSheet());
        Styles.there(left, !narrow && !now.rules().fields().isEmpty());
        whose.setText(desk.text(ToolText.WHOSE, name(now.host().by())));
        whose.setAccessibleText(desk.text(ToolText.WHOSE_HINT) + ": " + whose.getText());
        left.setText(ToolSheet.progress(now).words(desk.texts()));
    }

    /** What the facilitator would not expect: that the screen is off, or that the room sees something else than is open here. */
    private String told(Open now) {
        boolean turnedOver = !now.host().shown().equals(Shown.NOTHING);
        if (turnedOver && !desk.model().getValue().onWall()) {
            return desk.text(ToolText.SEES_LATER);
        }
        return turnedOver && !sheet.isShown(now) ? sees(now) : "";
    }

    /** What the room sees of this card. */
    private String sees(Open now) {
        return switch (now.host().shown()) {
            case Shown.Nothing _ -> "";
            case Shown.Sheet(String by) -> desk.text(ToolText.SEES_FILLED, name(by));
            case Shown.Work work -> desk.text(ToolText.SEES_WORK, name(now, work));
        };
    }

    private String name(Open now, Shown.Work work) {
        return now.tools().stream()
                .map(Tools.Entry::rules)
                .filter(tool -> tool.way().equals(work.way()))
                .findFirst()
                .map(tool -> desk.text(tool.name()))
                .orElse("");
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
