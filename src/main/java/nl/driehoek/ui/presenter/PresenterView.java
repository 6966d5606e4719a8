package nl.driehoek.ui.presenter;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.tool.pane.JoinEvent;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.notes.WritingPane;
import nl.driehoek.ui.presenter.KeyActions.FocusTargets;
import nl.driehoek.ui.presenter.answer.AnswerBar;
import nl.driehoek.ui.presenter.ink.InkDesk;
import nl.driehoek.ui.presenter.model.DeskModel;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.presenter.plan.PlanClock;
import nl.driehoek.ui.presenter.plan.PlanSign;
import nl.driehoek.ui.presenter.room.RoomSign;
import nl.driehoek.ui.presenter.room.RoomView;
import nl.driehoek.ui.presenter.round.PhaseStrip;
import nl.driehoek.ui.presenter.round.RoundBar;
import nl.driehoek.ui.presenter.round.RoundClock;
import nl.driehoek.ui.presenter.table.CardStage;
import nl.driehoek.ui.presenter.table.DeskStyles;
import nl.driehoek.ui.presenter.table.GuidePane;
import nl.driehoek.ui.presenter.table.NumberStrip;
import nl.driehoek.ui.presenter.table.TablePane;
import nl.driehoek.ui.presenter.tool.ToolBar;
import nl.driehoek.ui.presenter.tool.ToolSheet;
import nl.driehoek.ui.presenter.turn.TurnStrip;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;

/** All that the facilitator sees and does during a session. Lives on the FX thread. */
public final class PresenterView extends StackPane {
    private final PresenterContext desk;
    private final PresenterActions actions;
    private final WritingPane writing;
    private final ZoneId zone;
    private final CardStage stage;
    private final InkDesk ink;
    private final ToolSheet filling;
    private final NumberStrip numbers;
    private final Banner banner;
    private final VBox overCard = new VBox();
    private final ObjectProperty<DeskLayout> layout = new SimpleObjectProperty<>(DeskLayout.STANDARD);

    /**
     * The window on a session.
     *
     * @param actions what the window asks of the program around it
     * @param settings what the facilitator has chosen
     */
    public PresenterView(
            SessionConnection session,
            Texts texts,
            PresenterActions actions,
            Timing timing,
            PresenterSettings settings) {
        this.actions = actions;
        this.writing = new WritingPane(session, texts, timing.alarms());
        this.desk = new PresenterContext(session, texts, this::flush, settings.keys(), timing.settling());
        RoundClock rounds = new RoundClock(desk, timing.clock(), timing.alarms().get());
        rounds.whenOver(actions::tellRoundIsOver);
        PlanClock plan = new PlanClock(desk, timing.clock(), timing.alarms().get());
        this.zone = timing.clock().getZone();
        this.stage = new CardStage(desk, settings.desk()::style, timing.alarms().get());
        this.ink = new InkDesk(desk, stage::face, timing.alarms().get(), actions.earlierInk());
        writing.stickWith(ink::stick);
        this.filling = new ToolSheet(desk, timing.alarms().get(), stage::focusCard);
        this.numbers = new NumberStrip(desk, timing.alarms(), stage::focusCard);
        this.banner = Banner.closable(texts.get(PresenterText.CLOSE));
        getStyleClass().add(DeskStyles.DESK);
        getStylesheets().add(DeskStyles.SHEET_FILE);
        SaveSign saved =
                new SaveSign(session.saveStateProperty(), texts, timing.alarms().get());
        build(saved, rounds, plan, settings);
    }

    /** Passes on at once whatever is being typed or drawn; for closing and before an export. */
    public void flush() {
        writing.flush();
        filling.flush();
        numbers.flush();
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

    /** What the room may see next, as far as that can be told, from when things around the card have come to rest. */
    public ObservableValue<Supplier<List<ProjectorFrame>>> coming() {
        return desk.settled()
                .map(model ->
                        () -> model.coming().stream().map(DeskModel::frame).toList());
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

    private void build(SaveSign saved, RoundClock rounds, PlanClock plan, PresenterSettings settings) {
        SidePane side = new SidePane(desk, writing, new GuidePane(desk, actions::openLink));
        BorderPane body = new BorderPane();
        Sheets sheets = new Sheets(body, desk.text(PresenterText.CLOSE), stage::focusCard, new RoomSign(desk));
        PresenterPanels panels = new PresenterPanels(desk, sheets, actions, rounds, plan, zone);
        writing.keepWith(panels::openKeepQuestions);
        TopBar bar = new TopBar(
                desk,
                actions,
                panels,
                new PlanSign(desk, plan, zone, panels::openPlan),
                saved,
                new RoundBar(desk, rounds, panels::openRound));
        body.setTop(new VBox(bar, saved.banner(), NewerDecks.line(desk, actions, stage::focusCard)));
        TablePane table = new TablePane(desk, panels::openBringIn);
        TableColumn left = new TableColumn(new RoomView(desk, settings.wall(), actions::toggleFullWall), table);
        AnswerBar answers = new AnswerBar(desk);
        DeskBody parts = new DeskBody(layout, settings.leftHanded(), left, stage, side, answers);
        body.setCenter(parts);
        getChildren().addAll(sheets, new Notices(stage::focusCard, bar, banner));
        stage.lay(
                ink.pad(),
                above(new TurnStrip(desk, side::focusAnswer, stage::focusCard), new PhaseStrip(desk, rounds)));
        stage.cover(filling);
        parts.arrangementProperty().subscribe(this::placeInk);
        parts.arrangementProperty().subscribe(now -> left.stand(now.isTableBehind()));
        addEventHandler(JoinEvent.ASKED, _ -> side.focusJoin());
        settings.bigButtons().subscribe(big -> Styles.mark(this, DeskStyles.BIG_BUTTONS, big));
        listen(
                panels,
                new FocusTargets(
                        stage::focusCard,
                        side::focusNote,
                        side::focusAnswer,
                        answers::focus,
                        side::askOn,
                        filling::leave));
        body.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> focusCardUnlessWriting());
    }

    private VBox above(TurnStrip turns, PhaseStrip phases) {
        return new VBox(turns, new StripRow(phases, numbers), new ToolBar(desk, filling), overCard);
    }

    /** What can be drawn with is of no use while a sheet covers the card. */
    private void placeInk(DeskArrangement now) {
        Region drawing = ink.bar();
        drawing.visibleProperty().bind(filling.visibleProperty().not());
        drawing.managedProperty().bind(drawing.visibleProperty());
        ink.stand(now.isInkBeside());
        overCard.getChildren().clear();
        stage.setLeft(null);
        stage.setRight(null);
        if (!now.isInkBeside()) {
            overCard.getChildren().add(drawing);
        } else if (now.leftHanded()) {
            stage.setLeft(drawing);
        } else {
            stage.setRight(drawing);
        }
    }

    private void listen(PresenterPanels panels, FocusTargets focus) {
        KeyActions keys = new KeyActions(
                desk,
                actions,
                panels,
                focus,
                action -> filling.perform(action) || numbers.perform(action) || ink.perform(action),
                ink::step);
        new DeskKeys(desk.keys(), keys::step, keys::perform).listen(this);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> ink.keyReleased());
        desk.model(model -> model.session().current()).subscribe(_ -> closeMenus());
    }

    /** What a menu offers is about the card that it was opened for. */
    private static void closeMenus() {
        List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide);
    }

    /** After a click the keys of the desk work again, whatever was clicked, but for fields to write in and open menus. */
    private void focusCardUnlessWriting() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean keeps = focused instanceof TextInputControl
                || focused instanceof MenuButton menu && menu.isShowing()
                || filling.holds(focused);
        if (!keeps) {
            stage.focusCard();
        }
    }
}
