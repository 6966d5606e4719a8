package nl.driehoek.app.fx;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.ink.EarlierInk;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.presenter.PresenterActions;
import nl.driehoek.ui.presenter.PresenterView;
import nl.driehoek.ui.presenter.Timing;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.projector.ScreenQuestion;
import nl.driehoek.ui.projector.screens.WallPlan;
import nl.driehoek.ui.theme.Banner;

/** An open session on its two windows: the desk for the facilitator and the wall for the room. */
final class SessionWindow implements PresenterActions {
    private final SessionController session;
    private final MainWindow desk;
    private final PresenterView view;
    private final ScreenQuestion question;
    private RoomWall wall;
    private Subscription watching = Subscription.EMPTY;

    SessionWindow(SessionController session, MainWindow desk) {
        this.session = session;
        this.desk = desk;
        view = new PresenterView(
                session,
                desk.texts(),
                this,
                new Timing(Clock.systemDefaultZone(), FxAlarm::new, new FxAlarm()),
                desk.settings());
        view.layoutProperty().set(desk.layout());
        question = new ScreenQuestion(
                view,
                desk.themes(),
                desk.texts(),
                screen -> wall.perform(plan -> plan.chosen(screen)),
                () -> wall.perform(WallPlan::closed));
    }

    Parent view() {
        return question;
    }

    /** Puts the wall on a second screen at once, if there is one. */
    void begin() {
        ProjectorView picture = new ProjectorView(
                session.frameProperty(), session.wallTimerProperty(), desk.texts(), new FxAlarm()::set);
        picture.follow(session.roomInk());
        wall = new RoomWall(desk, picture, view, question);
        watching = Subscription.combine(
                session.sessionProperty()
                        .map(now -> now.projection().wall().mode())
                        .subscribe(this::wallChanged),
                session.idProperty()
                        .subscribe((shared, own) ->
                                view.tell(Banner.Tone.WARNING, desk.texts().get(WindowText.WENT_ON_ELSEWHERE))));
        view.focusCard();
    }

    /** Passes on what is being typed. */
    void flush() {
        view.flush();
    }

    /** Takes the wall down; the session is kept as it is. */
    void end() {
        flush();
        desk.keep(view.layoutProperty().get());
        watching.unsubscribe();
        wall.end();
    }

    void complain(String sentence) {
        view.tell(Banner.Tone.DANGER, sentence);
    }

    @Override
    public void leave() {
        desk.leave();
    }

    @Override
    public void export() {
        flush();
        new ExportFlow(desk, view::tell).run(session);
    }

    @Override
    public Optional<EarlierInk> earlierInk() {
        Services services = desk.services();
        return Optional.of(new EarlierInk(services.journal(), services.background(), session::id));
    }

    @Override
    public void toggleTheme() {
        desk.themes().themeProperty().set(desk.themes().themeProperty().get().other());
    }

    @Override
    public Node settings() {
        return desk.settingsSheet();
    }

    @Override
    public void tellRoundIsOver() {
        desk.chime().play();
    }

    @Override
    public void openLink(String url) {
        desk.opener().openAddress(url);
    }

    @Override
    public void swapScreens() {
        wall.perform(WallPlan::swapped);
    }

    @Override
    public void toggleFullWall() {
        wall.perform(WallPlan::fullToggled);
    }

    @Override
    public void tellWayBack() {
        wall.tellWayBack();
    }

    private void wallChanged(WallMode mode) {
        if (mode == WallMode.LIVE) {
            wall.perform(WallPlan::shown);
        }
    }
}
