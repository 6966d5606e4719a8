package nl.driehoek.app.fx;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.driehoek.app.hint.Hints;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.Typing;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.ink.EarlierInk;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.library.decks.QuestionsPane.Asked;
import nl.driehoek.ui.presenter.DeskLayout;
import nl.driehoek.ui.presenter.PresenterActions;
import nl.driehoek.ui.presenter.PresenterSettings;
import nl.driehoek.ui.presenter.PresenterView;
import nl.driehoek.ui.presenter.Timing;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.projector.ScreenQuestion;
import nl.driehoek.ui.projector.screens.WallPlan;
import nl.driehoek.ui.settings.sheet.SettingsPane;
import nl.driehoek.ui.theme.Banner;
import nl.driehoek.ui.theme.ColourScheme;

/**
 * An open session: what the facilitator's window shows of it, and its wall. All that it observes ends with its one lifetime,
 * so that nothing in the program refers to it once it is closed. Lives on the FX thread.
 */
final class SessionWindow implements PresenterActions, AutoCloseable {
    private final Lifetime lifetime = new Lifetime();
    private final SessionController controller;
    private final SessionConnection session;
    private final ProgramParts program;
    private final BiFunction<Asked, Runnable, Node> questions;
    private final Host host;
    private final PresenterView view;
    private final ScreenQuestion question;
    private RoomWall wall;

    /**
     * A window on this session that its host has yet to show.
     *
     * @param questions makes the sheet on which questions become cards, from these and what takes it away
     */
    SessionWindow(
            SessionController controller,
            ProgramParts program,
            BiFunction<Asked, Runnable, Node> questions,
            Host host) {
        this.controller = controller;
        this.session = new SessionConnection(controller, lifetime);
        this.program = program;
        this.questions = questions;
        this.host = host;
        view = new PresenterView(
                session,
                program.texts(),
                this,
                new Timing(session.clock().withZone(ZoneId.systemDefault()), this::alarm, alarm()),
                PresenterSettings.of(program.settings(), lifetime));
        view.layoutProperty().set(host.layoutProperty().get());
        question = new ScreenQuestion(
                view,
                program.settings().desk(),
                program.texts(),
                screen -> wall.perform(plan -> plan.chosen(screen)),
                () -> wall.perform(WallPlan::closed));
    }

    private Typing.Alarm alarm() {
        return lifetime.bounded(new FxAlarm());
    }

    /** What the facilitator sees. */
    Parent view() {
        return question;
    }

    /** Puts the wall on a second screen at once, if there is one; to be called when {@link #view} is in the window. */
    void begin() {
        ProjectorView picture = new ProjectorView(
                session.frameProperty(),
                session.wallTimerProperty(),
                program.texts(),
                session.clock(),
                alarm()::set,
                alarm()::set);
        picture.follow(session.roomInk());
        picture.paintAhead(program.settings().wall()::style, alarm()::set, view.coming());
        wall = new RoomWall(program, host.wallMemory(), picture, view, question);
        lifetime.add(wall::end);
        lifetime.add(session.sessionProperty()
                .map(now -> now.projection().wall().mode())
                .subscribe(this::wallChanged));
        lifetime.add(session.idProperty()
                .subscribe((shared, own) ->
                        view.tell(Banner.Tone.WARNING, program.texts().get(WindowText.WENT_ON_ELSEWHERE))));
        view.focusCard();
    }

    /** Names and titles that a session has anyway, of the one that is open. */
    static Collection<String> known(Optional<SessionWindow> open) {
        return open.map(one -> Hints.knownIn(one.session.sessionProperty().get(), one.session.library()))
                .orElseGet(List::of);
    }

    /** Passes on what is being typed. */
    void flush() {
        view.flush();
    }

    /** Takes a request to close a window that was meant for the wall: it is put away. Says whether it was. */
    boolean closesWall() {
        boolean closes = wall.isMeant();
        if (closes) {
            session.perform(new SetWall(WallMode.HIDDEN));
            wall.close();
        }
        return closes;
    }

    /** Takes the wall down and ends all observation; the session is kept as it is. */
    @Override
    public void close() {
        flush();
        host.layoutProperty().set(view.layoutProperty().get());
        lifetime.close();
    }

    /** Tells the facilitator of something that went wrong. */
    void complain(String sentence) {
        view.tell(Banner.Tone.DANGER, sentence);
    }

    @Override
    public void leave() {
        host.leave();
    }

    @Override
    public Optional<Runnable> newerDecks() {
        return host.newerDecks(controller);
    }

    @Override
    public Node export(Runnable done) {
        SessionRecord played = new SessionRecord(session.idProperty().get(), session.entries(), session.library());
        return HandoutFlow.sheet(program, played, view::tell, done);
    }

    @Override
    public Optional<Node> keepQuestions(String current, Runnable done) {
        List<String> worded = session.sessionProperty().get().board().writing().questions().values().stream()
                .map(String::strip)
                .distinct()
                .toList();
        return Optional.of(questions.apply(new Asked(worded, List.of(current)), done));
    }

    @Override
    public CardIndexes indexes() {
        return program.services().indexes();
    }

    @Override
    public Optional<EarlierInk> earlierInk() {
        Services services = program.services();
        return Optional.of(new EarlierInk(services.journal(), services.background(), session.idProperty()::get));
    }

    @Override
    public void toggleTheme() {
        ObjectProperty<ColourScheme> theme = program.settings().desk().themeProperty();
        theme.set(theme.get().other());
    }

    @Override
    public void invertWall() {
        var inverted = program.settings().wall().invertedProperty();
        inverted.set(!inverted.get());
    }

    @Override
    public Node settings() {
        return new SettingsPane(program.settings(), program.texts());
    }

    @Override
    public void tellRoundIsOver() {
        host.chime();
    }

    @Override
    public void openLink(String url) {
        program.opener().openAddress(url);
    }

    @Override
    public void swapScreens() {
        wall.perform(WallPlan::swapped);
    }

    @Override
    public void toggleFullWall() {
        flush();
        view.focusCard();
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

    /** What shows this window. */
    interface Host {
        /** Goes back to the library. */
        void leave();

        /** Lets a session go on with newer editions of its decks, in a window that takes the place of this one; empty where none are at hand. */
        Optional<Runnable> newerDecks(SessionController session);

        /** Tells by a sound that a round is over, to whoever wants that. */
        void chime();

        /** How the desk's parts share the window, in every session. */
        ObjectProperty<DeskLayout> layoutProperty();

        /** Which screens were chosen for the wall. */
        WallMemory wallMemory();
    }
}
