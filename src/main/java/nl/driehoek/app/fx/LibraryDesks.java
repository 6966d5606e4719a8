package nl.driehoek.app.fx;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import nl.driehoek.app.platform.Opener;
import nl.driehoek.app.start.IdleCollection;
import nl.driehoek.app.start.Rest;
import nl.driehoek.control.Background;
import nl.driehoek.control.EarlierSessions;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.alone.AloneDesk;
import nl.driehoek.control.backup.BackupDesk;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.document.ImportDesk;
import nl.driehoek.control.document.SessionImport;
import nl.driehoek.control.example.ExampleDesk;
import nl.driehoek.control.forget.ForgetDesk;
import nl.driehoek.control.forget.RetentionDesk;
import nl.driehoek.control.password.PasswordDesk;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.store.journal.SqliteJournal;
import nl.driehoek.tool.registry.NextSession;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.library.DataPlace;
import nl.driehoek.ui.library.alone.AlonePlace;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.backup.BackupsPane;

/** What works behind the library: what can be played, what was played, and what is done with that. */
final class LibraryDesks {
    private final SessionDesk sessions;
    private final Services services;
    private final LibraryController library;
    private final SessionsController past;
    private final ForgetDesk forgetting;
    private final RetentionDesk retention;
    private final ImportDesk imports;
    private final BackupDesk backups;
    private final ExampleDesk example;
    private final AloneDesk alone;

    /**
     * Over the sessions that are kept; nothing is read yet.
     *
     * @param decks reads the decks; called in the background
     * @param texts in the language of the program at each moment
     * @param enter is handed each session that is started or taken up again
     */
    LibraryDesks(Services services, Callable<Found> decks, Supplier<Texts> texts, Consumer<SessionController> enter) {
        this.services = services;
        SqliteJournal journal = services.journal();
        Background background = services.background();
        Faces faces = Tools.faces(texts);
        sessions = new SessionDesk(
                journal, services.recorder(), journal.settings(), Clock.systemUTC(), new SecureRandom(), faces);
        library = new LibraryController(
                background, decks, sessions, texts.get().language().locale(), enter, new NextSession());
        past = new SessionsController(
                library, sessions, journal.synopses(), background, services.search(), services.indexes());
        forgetting = new ForgetDesk(background, journal, journal.forgetting(), sessions, library);
        retention = new RetentionDesk(background, journal, journal.settings(), library, Clock.systemDefaultZone());
        imports = new ImportDesk(new SessionImport(journal), background, library);
        backups = new BackupDesk(
                services.backups(), journal.backups(), services.recorder().stateProperty(), library::load);
        example = new ExampleDesk(background, journal, library);
        alone = new AloneDesk(background, sessions, journal.settings(), library);
    }

    /**
     * Does what nobody waits for: reads the session to go on with, looks for sessions that are kept too long and, once this
     * window is left alone for a while, prepares to find cards and to show a session, and gives back the memory that is not
     * needed any more.
     */
    void settle(Window window, DeskWarmUp desk) {
        library.earlierProperty()
                .get()
                .flatMap(EarlierSessions::leftOpen)
                .ifPresent(last -> services.background().run(() -> sessions.readAhead(last.id()), _ -> {}));
        retention.look();
        Rest.of(window, new FxAlarm(), () -> warmUp(desk));
        Rest.each(window, new FxAlarm(), new IdleCollection()::look);
    }

    private void warmUp(DeskWarmUp desk) {
        Library decks = library.libraryProperty().get().orElse(new Library(List.of()));
        desk.begin(decks, sessions, past.cards()::prepare);
    }

    SessionDesk sessions() {
        return sessions;
    }

    LibraryController library() {
        return library;
    }

    SessionsController past() {
        return past;
    }

    ForgetDesk forgetting() {
        return forgetting;
    }

    RetentionDesk retention() {
        return retention;
    }

    ImportDesk imports() {
        return imports;
    }

    /** The password; this is told when all can be read anew. */
    PasswordDesk passwords(Runnable changed) {
        return new PasswordDesk(services.journal().encryption(), services.background(), services.fx(), changed);
    }

    /** Decks of the user's own in this folder, which is watched from now on. */
    OwnDecks decks(Path folder, Callable<Found> source) {
        OwnDecks decks = new OwnDecks(folder, source, services.aside(), library);
        services.watch(folder, decks::changed);
        return decks;
    }

    /**
     * The folder with all that is kept.
     *
     * @param restore brings back what backups have
     * @param seeOld shows the sessions that are older than they are to be kept
     */
    DataPlace place(Path folder, Opener opener, Runnable restore, Runnable seeOld, Texts texts) {
        return new DataPlace(
                folder.toString(),
                () -> opener.openFolder(folder),
                restore,
                () -> new BackupsPane(backups, texts, ZoneId.systemDefault()),
                seeOld,
                retention::later);
    }

    ExampleDesk example() {
        return example;
    }

    /** The place to read alone, from which cards can be taken along to a session with a group. */
    AlonePlace alone(Texts texts, Consumer<String> openLink, Consumer<List<CardRef>> takeAlong) {
        Reader reader = new Reader(alone, texts, openLink, FxAlarm::new, Clock.systemDefaultZone(), takeAlong);
        return new AlonePlace(reader, library.libraryProperty());
    }
}
