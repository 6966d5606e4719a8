package nl.driehoek.app.fx;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.Typing;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.ui.presenter.PresenterView;
import nl.driehoek.ui.presenter.model.WallReach;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.projector.ProjectorWindow;
import nl.driehoek.ui.projector.ScreenQuestion;
import nl.driehoek.ui.projector.screens.Area;
import nl.driehoek.ui.projector.screens.ScreenLayout;
import nl.driehoek.ui.projector.screens.WallKeeper;
import nl.driehoek.ui.projector.screens.WallPlace;
import nl.driehoek.ui.projector.screens.WallPlace.Hidden;
import nl.driehoek.ui.projector.screens.WallPlace.Why;
import nl.driehoek.ui.projector.screens.WallPlan;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.ThemeManager;

/** The wall of an open session: on whichever screen is the room's, while screens come and go. Lives on the FX thread. */
final class RoomWall {
    private static final Duration REST = Duration.ofMillis(300);

    private final WallMemory memory;
    private final Stage stage;
    private final Texts texts;
    private final PresenterView presenter;
    private final ProjectorWindow window;
    private final ScreenQuestion question;
    private final WallKeeper keeper;
    private final Lifetime lifetime = new Lifetime();
    private final Typing.Alarm fill = lifetime.bounded(new FxAlarm());
    private WallPlace asked = new Hidden(Why.NO_SCREEN);

    /**
     * Puts the wall on a second screen at once, if there is one.
     *
     * @param view what the room sees
     * @param presenter where the facilitator reads what happens to the screens
     * @param question which is asked where it is not clear which screen is the room's
     */
    RoomWall(
            ProgramParts program,
            WallMemory memory,
            ProjectorView view,
            PresenterView presenter,
            ScreenQuestion question) {
        this.memory = memory;
        this.question = question;
        this.presenter = presenter;
        stage = program.stage();
        texts = program.texts();
        ThemeManager looks = program.settings().wall();
        lifetime.add(looks.lessMotionProperty().subscribe(view.lessMotionProperty()::set));
        window = new ProjectorWindow(view, looks, texts, stage, () -> perform(WallPlan::fullToggled));
        ScreenLayout screens = memory.screens();
        Typing.Alarm rest = lifetime.bounded(new FxAlarm());
        WallPlan start = WallPlan.start(screens.screens().getValue(), deskArea(), memory.choices());
        keeper = new WallKeeper(screens, start, work -> rest.set(REST, work), this::moveDesk);
        lifetime.add(keeper::stop);
        question.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> window.pressedElsewhere());
        question.addEventFilter(KeyEvent.KEY_TYPED, _ -> window.pressedElsewhere());
        lifetime.add(keeper.planProperty().subscribe(this::follow));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(bound -> lifetime.add(bound.subscribe(this::deskMoved)));
    }

    /** Does what somebody asks of the wall. */
    void perform(UnaryOperator<WallPlan> wish) {
        keeper.perform(wish);
    }

    /** Whether a key that is for a window as a whole means the wall: it lies over the desk, or was pressed last. */
    boolean isMeant() {
        return window.isOverDesk() || window.wasPressedLast();
    }

    /** Puts the wall away until something is shown again. */
    void close() {
        perform(window.isOverDesk() ? WallPlan::fullToggled : WallPlan::closed);
    }

    /** Says on a wall that lies over the desk how to take it away. */
    void tellWayBack() {
        window.tellWayBack();
    }

    /** What the facilitator should know of where the wall is. */
    static WallReach reach(WallPlan plan) {
        if (plan.mirrored() && !(plan.place() instanceof WallPlace.Full)) {
            return WallReach.MIRRORED;
        }
        return switch (plan.place()) {
            case WallPlace.OtherScreen _ -> WallReach.SHOWN;
            case WallPlace.Full _ -> WallReach.FULL;
            case WallPlace.Ask _ -> WallReach.UNCHOSEN;
            case Hidden(Why why) ->
                switch (why) {
                    case NO_SCREEN -> WallReach.NO_SCREEN;
                    case LOST -> WallReach.LOST;
                    case MOVING -> WallReach.MOVING;
                    case CLOSED -> WallReach.UNCHOSEN;
                };
        };
    }

    /** Takes the wall down and looks at screens no longer. */
    void end() {
        lifetime.close();
        window.put(new Hidden(Why.CLOSED));
        question.close();
    }

    private void follow(WallPlan plan) {
        window.put(plan.place());
        asks(plan);
        memory.keep(plan.choices());
        WallReach reach = reach(plan);
        presenter.wallReachProperty().set(reach);
        tell(WindowText.SCREEN_GONE, reach == WallReach.LOST);
        tell(WindowText.SCREEN_MIRRORED, reach == WallReach.MIRRORED);
    }

    private void asks(WallPlan plan) {
        if (plan.place().equals(asked)) {
            return;
        }
        asked = plan.place();
        question.close();
        if (asked instanceof WallPlace.Ask(List<Area> screens)) {
            question.ask(plan.deskScreen().orElseThrow(), screens);
        }
    }

    private void tell(WindowText what, boolean so) {
        String words = texts.get(what);
        if (so) {
            presenter.tell(Banner.Tone.WARNING, words);
        } else {
            presenter.untell(words);
        }
    }

    /** A window that is put away says that it is far off all screens, or nothing. */
    private void deskMoved() {
        if (!stage.isIconified() && stage.getWidth() > 0) {
            keeper.deskAt(deskArea());
        }
    }

    private Area deskArea() {
        return new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** A window manager forgets that a window fills its screen when it is told so before the window has moved. */
    private void moveDesk(Area to) {
        boolean maximized = stage.isMaximized();
        stage.setMaximized(false);
        stage.setX(to.x());
        stage.setY(to.y());
        if (!maximized) {
            stage.setWidth(to.width());
            stage.setHeight(to.height());
        }
        if (maximized) {
            fill.set(REST, () -> stage.setMaximized(true));
        }
    }
}
