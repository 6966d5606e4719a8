package nl.driehoek.app.fx;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.driehoek.app.awake.SleepInhibitor;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.decks.DeckFlow;
import nl.driehoek.app.forget.ForgetFlow;
import nl.driehoek.app.help.ProgramAbout;
import nl.driehoek.app.hint.Hints;
import nl.driehoek.app.password.PasswordFlow;
import nl.driehoek.app.platform.CrashHandler;
import nl.driehoek.app.platform.Machine;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.app.platform.Program;
import nl.driehoek.app.platform.ProgramIcons;
import nl.driehoek.app.sound.BellChime;
import nl.driehoek.app.sound.Chime;
import nl.driehoek.app.start.FirstPicture;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.SessionController;
import nl.driehoek.i18n.AppText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.WindowText;
import nl.driehoek.i18n.document.ImportText;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.report.choice.Format;
import nl.driehoek.ui.dialog.Dialogs;
import nl.driehoek.ui.dialog.Dialogs.Question;
import nl.driehoek.ui.dialog.FxDialogs;
import nl.driehoek.ui.help.AboutPane;
import nl.driehoek.ui.help.HelpFrame;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.SheetMakers;
import nl.driehoek.ui.library.WelcomeHint;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.presenter.DeskLayout;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.settings.sheet.SettingsPane;
import nl.driehoek.ui.topic.HelpTopics;

/** The facilitator's window: the library, and the desk of the session that is open. Lives on the FX thread. */
final class MainWindow implements SessionWindow.Host {
    private final Services services;
    private final StartOptions options;
    private final Preferences preferences;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final Settings settings;
    private final Dialogs dialogs;
    private final Opener opener = new Opener(Machine.here().family());
    private final LibraryDesks desks;
    private final LibraryController library;
    private final ForgetFlow forget;
    private final PasswordFlow passwords;
    private final DeckFlow decks;
    private final PastHandout handout;
    private final JournalNotices journalNotices;
    private final Chime chime;
    private final SleepInhibitor awake = SleepInhibitor.on(Machine.here());
    private final WallMemory wallMemory;
    private final HelpFrame help;
    private Texts texts;
    private final ObjectProperty<DeskLayout> layout;
    private final Supplier<WindowPlace> place = WindowPlace.follow(stage);
    private Optional<SessionWindow> open = Optional.empty();

    /**
     * A window that is not on screen yet.
     *
     * @param decks reads the decks; called in the background
     * @param closed called when it is closed for good
     */
    MainWindow(
            Services services, StartOptions options, Preferences preferences, Callable<Found> decks, Runnable closed) {
        this.services = services;
        this.options = options;
        this.preferences = preferences;
        this.closed = closed;
        settings = preferences.settings();
        chime = BellChime.onThisMachine().where(settings.soundProperty()::get);
        layout = new SimpleObjectProperty<>(preferences.layout());
        texts = new Texts(
                options.language().or(preferences::language).orElseGet(() -> Language.closestTo(Locale.getDefault())));
        dialogs = new FxDialogs(() -> stage, settings);
        ProgramAbout about = new ProgramAbout(options, opener, services.aside());
        help = new HelpFrame(
                texts, settings.keysProperty(), spoken -> new AboutPane(about, spoken), opener::openAddress);
        help.leftHandedProperty().bind(settings.leftHandedProperty());
        desks = new LibraryDesks(services, decks, () -> texts, this::enter);
        library = desks.library();
        forget = new ForgetFlow(desks.forgetting(), desks.retention(), () -> texts, dialogs, this::sheet);
        passwords = new PasswordFlow(desks.passwords(this::unlocked), dialogs, this::sheet);
        this.decks = new DeckFlow(
                desks.decks(options.data().decks(), decks), desks.imports(), () -> texts, dialogs, panels(), opener);
        handout = new PastHandout(desks.sessions(), this::parts, this::shown);
        journalNotices = new JournalNotices(services, library);
        wallMemory = new WallMemory(services, preferences.walls());
    }

    /** Puts the window on screen with the library in it, reads what belongs there, and says when its first picture is there. */
    void show(Runnable seen) {
        prepare();
        showLibrary();
        preferences.place().ifPresentOrElse(last -> last.apply(stage), () -> WindowPlace.first(stage));
        new DayWatch(Clock.systemDefaultZone(), new FxAlarm(), () -> shown().ifPresent(LibraryView::newDay)).begin();
        library.load();
        FirstPicture.of(library, new FxAlarm(), stage, () -> settle(seen));
    }

    /** What the first picture needs not to wait for. */
    private void settle(Runnable seen) {
        services.aside().run(ProgramIcons::all, stage.getIcons()::setAll, _ -> {});
        journalNotices.watch();
        desks.settle(stage, new DeskWarmUp(parts(), this));
        seen.run();
        decks.begin(options.files());
    }

    private void unlocked() {
        PasswordFlow.read(library);
        services.check();
    }

    private void prepare() {
        settings.watch(services::keep);
        layout.subscribe((before, now) -> services.keep(Preferences.LAYOUT, now.words()));
        stage.setOnCloseRequest(this::close);
        String crashed = texts.get(AppText.CRASHED, options.data().log());
        new CrashHandler(crashed, sentence -> services.fx().execute(() -> complain(sentence)), InstantSource.system())
                .install();
    }

    /** Tells what went wrong without anybody catching it, where the user looks now. */
    private void complain(String sentence) {
        open.ifPresentOrElse(session -> session.complain(sentence), () -> dialogs.message(Program.NAME, sentence));
    }

    private void sheet(String title, Optional<Node> content) {
        shown().ifPresent(view -> content.ifPresentOrElse(panel -> view.open(title, panel), view::closeSheet));
    }

    private DeckFlow.Panels panels() {
        return DeckFlow.Panels.over(this::sheet, this::shown);
    }

    /** The library, where it is in the window. */
    private Optional<LibraryView> shown() {
        return Optional.of(help.content()).filter(LibraryView.class::isInstance).map(LibraryView.class::cast);
    }

    private void showLibrary() {
        Runnable example = () -> desks.example().open(texts.language().locale());
        LibraryView.Actions actions = new LibraryView.Actions(
                settings,
                new SheetMakers(
                        this::settingsSheet,
                        (excerpt, done) -> PaperSheet.sheet(parts(), excerpt, done),
                        () -> passwords.unlockPane(texts),
                        () -> new WelcomeHint(library, settings.welcomeProperty(), texts, example),
                        example,
                        takeAlong -> desks.alone(texts, opener::openAddress, takeAlong)),
                this::speak,
                opener::openAddress,
                desks.place(options.data().path(), opener, journalNotices::restore, forget::seeOld, texts),
                pastActions());
        LibraryView view = new LibraryView(library, desks.past(), texts, Clock.systemDefaultZone(), actions);
        put(decks.listenTo(view, FxAlarm::new), HelpTopic.LIBRARY);
        stage.setTitle(Program.NAME);
    }

    private PastActions pastActions() {
        return new PastActions(
                Stream.concat(Stream.of(handout.action(), decks.questions().action()), forget.actions().stream())
                        .toList(),
                () -> dialogs.chooseOpen(
                        texts.get(ImportText.TAKE), texts.get(ImportText.FILES), "." + Format.JSON.ending()),
                desks.imports()::take);
    }

    private ProgramParts parts() {
        return new ProgramParts(services, settings, texts, stage, dialogs, opener);
    }

    private Node settingsSheet() {
        return new SettingsPane(settings, texts)
                .with(texts.get(ForgetText.KEEPING), forget.page())
                .with(texts.get(PasswordText.PASSWORD), passwords.page(texts));
    }

    private void speak(Language language) {
        texts = new Texts(language);
        services.keep(Preferences.LANGUAGE, language.code());
        library.readIn(language.locale());
        showLibrary();
        shown().ifPresent(LibraryView::focusFirst);
    }

    private void enter(SessionController session) {
        closeSession();
        SessionWindow entered = new SessionWindow(session, parts(), decks.questions()::sheet, this);
        open = Optional.of(entered);
        put(entered.view(), HelpTopic.PRESENTER);
        String title = session.sessionProperty().get().label().title();
        stage.setTitle(title.isBlank() ? Program.NAME : texts.get(WindowText.SESSION_TITLE, title));
        entered.begin();
        awake.begin(texts.get(WindowText.AWAKE_WHY));
    }

    @Override
    public void chime() {
        chime.play();
    }

    @Override
    public Optional<Runnable> newerDecks(SessionController session) {
        return library.newerDecks(session);
    }

    @Override
    public void leave() {
        awake.end();
        closeSession();
        library.left();
        services.backUp();
        showLibrary();
        shown().ifPresent(LibraryView::focusFirst);
    }

    private void closeSession() {
        open.ifPresent(SessionWindow::close);
        open = Optional.empty();
    }

    @Override
    public ObjectProperty<DeskLayout> layoutProperty() {
        return layout;
    }

    @Override
    public WallMemory wallMemory() {
        return wallMemory;
    }

    private void put(Parent view, HelpTopic about) {
        help.show(HelpTopics.about(view, about), texts);
        if (stage.getScene() == null) {
            stage.setScene(new Scene(help));
            settings.desk().style(stage.getScene());
            Hints.in(
                    stage.getScene(),
                    settings.hintsProperty(),
                    () -> texts,
                    services.search(),
                    new FxAlarm(),
                    () -> SessionWindow.known(open));
        }
    }

    /** The toolkit is told in any case that this was seen to: once it has been ended it could not hide the window. */
    private void close(WindowEvent event) {
        event.consume();
        if (open.filter(SessionWindow::closesWall).isPresent()) {
            return;
        }
        open.ifPresent(SessionWindow::flush);
        if (services.recorder().stateProperty().get().failure().isPresent() && !losesWords()) {
            return;
        }
        awake.end();
        services.keep(Preferences.PLACE, place.get().toString());
        closeSession();
        stage.hide();
        closed.run();
    }

    private boolean losesWords() {
        return dialogs.confirm(new Question(
                texts.get(WindowText.NOT_SAVED_TITLE),
                texts.get(WindowText.NOT_SAVED),
                texts.get(WindowText.CLOSE_ANYWAY),
                texts.get(WindowText.STAY)));
    }
}
