package nl.driehoek.ui.presenter;

import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.notes.WritingPane;
import nl.driehoek.ui.presenter.ink.InkDesk;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.presenter.overview.OverviewPane;
import nl.driehoek.ui.presenter.plan.PlanClock;
import nl.driehoek.ui.presenter.plan.PlanPane;
import nl.driehoek.ui.presenter.plan.PlanSign;
import nl.driehoek.ui.presenter.room.RoomSign;
import nl.driehoek.ui.presenter.room.RoomView;
import nl.driehoek.ui.presenter.round.RoundBar;
import nl.driehoek.ui.presenter.round.RoundClock;
import nl.driehoek.ui.presenter.round.RoundPane;
import nl.driehoek.ui.presenter.table.BringInPane;
import nl.driehoek.ui.presenter.table.CardStage;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.presenter.table.GuidePane;
import nl.driehoek.ui.presenter.table.TablePane;
import nl.driehoek.ui.presenter.turn.TurnStrip;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;

/** All that the facilitator sees and does during a session. Lives on the FX thread. */
public final class PresenterView extends StackPane {
    private final PresenterContext desk;
    private final PresenterActions actions;
    private final Settings settings;
    private final WritingPane writing;
    private final RoundClock rounds;
    private final PlanClock plan;
    private final ZoneId zone;
    private final CardStage stage;
    private final InkDesk ink;
    private final Banner banner;
    private final ObjectProperty<DeskLayout> layout = new SimpleObjectProperty<>(DeskLayout.STANDARD);

    /**
     * The window on a session.
     *
     * @param actions what the window asks of the program around it
     * @param settings what the facilitator has chosen
     */
    public PresenterView(
            SessionController controller, Texts texts, PresenterActions actions, Timing timing, Settings settings) {
        this.settings = settings;
        this.actions = actions;
        this.writing = new WritingPane(controller, texts, timing.alarms());
        this.desk = new PresenterContext(
                controller, texts, this::flush, whileShown(settings.keysProperty()), timing.settling());
        this.rounds = new RoundClock(desk, timing.clock(), timing.alarms().get());
        rounds.whenOver(actions::tellRoundIsOver);
        this.plan = new PlanClock(desk, timing.clock(), timing.alarms().get());
        this.zone = timing.clock().getZone();
        this.stage = new CardStage(desk);
        this.ink = new InkDesk(desk, stage::face, timing.alarms().get(), actions.earlierInk());
        writing.stickWith(ink::stick);
        this.banner = Banner.closable(texts.get(PresenterText.CLOSE));
        getStyleClass().add(DeskStyles.DESK);
        getStylesheets().add(DeskStyles.SHEET_FILE);
        build(new SaveSign(
                controller.saveStateProperty(), texts, timing.alarms().get()));
    }

    /** Passes on at once whatever is being typed or drawn; for closing and before an export. */
    public void flush() {
        writing.flush();
        ink.lift();
    }

    /** How the facilitator likes the window: to be set from what was kept, and kept when it changes. */
    public ObjectProperty<DeskLayout> layoutProperty() {
        return layout;
    }

    /** Whether what is shown reaches the room: to be set by whoever knows its screens. */
    public ObjectProperty<WallReach> wallReachProperty() {
        return desk.wallReachProperty();
    }

    /** Says something in the window that the reader can close. */
    public void tell(Banner.Tone tone, String text) {
        banner.show(tone, text);
    }

    /** Takes back what was said with these words, if it still stands there. */
    public void untell(String text) {
        banner.clear(text);
    }

    /** Puts the focus on the card, where every key works; for when the window opens. */
    public void focusCard() {
        stage.focusCard();
    }

    private void build(SaveSign saved) {
        SidePane side = new SidePane(desk, writing, new GuidePane(desk, actions::openLink));
        BorderPane body = new BorderPane();
        Sheets sheets = new Sheets(body, desk.text(PresenterText.CLOSE), stage::focusCard, new RoomSign(desk));
        Places places = new Places(sheets, side);
        body.setTop(new TopBar(
                desk,
                places,
                new PlanSign(desk, plan, zone, places::openPlan),
                saved,
                new RoundBar(desk, rounds, places::openRound)));
        TablePane table = new TablePane(desk, places::openBringIn);
        VBox left = new VBox(new RoomView(desk, settings.wall(), places::toggleFullWall), table);
        left.getStyleClass().add(DeskStyles.LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.setCenter(new DeskBody(layout, left, stage, side));
        getChildren().addAll(sheets, new Notices(stage::focusCard, saved.banner(), banner));
        stage.lay(ink.pad(), new VBox(new TurnStrip(desk, side::focusAnswer, stage::focusCard), ink.bar()));
        whileShown(settings.bigButtonsProperty()).subscribe(big -> Styles.mark(this, DeskStyles.BIG_BUTTONS, big));
        KeyActions duties = new KeyActions(desk, places, ink::perform, ink::step);
        new DeskKeys(desk.keys(), duties::step, duties::perform).listen(this);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> ink.keyReleased());
        body.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> focusCardUnlessWriting());
    }

    /** What is chosen outlives this window, and must not hold on to it. */
    private <T> ObservableValue<T> whileShown(ObservableValue<T> choice) {
        return choice.when(sceneProperty().map(Objects::nonNull).orElse(false));
    }

    /** After a click the keys of the desk work again, whatever was clicked, but for fields to write in and open menus. */
    private void focusCardUnlessWriting() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean keeps = focused instanceof TextInputControl || focused instanceof MenuButton menu && menu.isShowing();
        if (!keeps) {
            stage.focusCard();
        }
    }

    /** Where the bar and the keys lead to. */
    private final class Places implements KeyActions.Places {
        private final Sheets sheets;
        private final SidePane side;
        private final BringInPane bringIn = new BringInPane(desk, this::bringIn);
        private final OverviewPane overview = new OverviewPane(desk, this::bringIn);
        private final RoundPane round = new RoundPane(desk, rounds, this::closeSheet);
        private final PlanPane planned = new PlanPane(desk, plan, zone, this::closeSheet);

        Places(Sheets sheets, SidePane side) {
            this.sheets = sheets;
            this.side = side;
        }

        private void bringIn(CardRef card) {
            sheets.close();
            desk.perform(new Choose(card));
        }

        @Override
        public boolean sheetIsOpen() {
            return sheets.isOpen();
        }

        @Override
        public void closeSheet() {
            sheets.close();
        }

        @Override
        public void openBringIn() {
            flush();
            sheets.open(desk.text(PresenterText.BRING_IN), bringIn);
            bringIn.open();
        }

        @Override
        public void openOverview(boolean toSearch) {
            flush();
            sheets.openWide(desk.text(PresenterText.OVERVIEW), overview);
            if (toSearch) {
                overview.openToSearch();
            } else {
                overview.openToWalk();
            }
        }

        @Override
        public void openRound() {
            flush();
            sheets.open(desk.text(PresenterText.ROUND), round);
            round.open();
        }

        @Override
        public void openPlan() {
            if (plan.isThere()) {
                flush();
                sheets.open(desk.text(PresenterText.PLAN), planned);
                planned.open();
            }
        }

        @Override
        public void openHelp() {
            flush();
            sheets.open(
                    desk.text(PresenterText.KEYS),
                    new HelpPane(desk.texts(), desk.keys().getValue()));
        }

        @Override
        public void openSettings() {
            flush();
            sheets.open(desk.text(SettingsText.SETTINGS), actions.settings());
        }

        @Override
        public void invertWall() {
            settings.wall()
                    .invertedProperty()
                    .set(!settings.wall().invertedProperty().get());
        }

        @Override
        public void focusNote() {
            side.focusNote();
        }

        @Override
        public void focusAnswer() {
            side.focusAnswer();
        }

        @Override
        public void focusCard() {
            stage.focusCard();
        }

        @Override
        public void leave() {
            flush();
            actions.leave();
        }

        @Override
        public void export() {
            flush();
            actions.export();
        }

        @Override
        public void toggleTheme() {
            actions.toggleTheme();
        }

        @Override
        public void swapScreens() {
            actions.swapScreens();
        }

        @Override
        public void toggleFullWall() {
            flush();
            stage.focusCard();
            actions.toggleFullWall();
        }

        @Override
        public boolean wallIsFull() {
            return desk.wallReachProperty().get() == WallReach.FULL;
        }

        @Override
        public void tellWayBack() {
            actions.tellWayBack();
        }
    }
}
