package nl.driehoek.app.fx;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.app.platform.Program;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.SessionDesk.Past;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.ui.library.LibraryView;
import nl.driehoek.ui.library.sessions.SessionAction;
import org.kordamp.ikonli.feather.Feather;

/** Hands an earlier session on as a document, without opening it. Lives on the FX thread; reads in the background. */
final class PastHandout {
    private final SessionDesk desk;
    private final Supplier<ProgramParts> parts;
    private final Supplier<Optional<LibraryView>> view;

    /**
     * For the sessions of a desk.
     *
     * @param parts what the program gives, in its language of that moment
     * @param view the library, where it is in the window
     */
    PastHandout(SessionDesk desk, Supplier<ProgramParts> parts, Supplier<Optional<LibraryView>> view) {
        this.desk = desk;
        this.parts = parts;
        this.view = view;
    }

    /** Its entry in the menu of a session. */
    SessionAction action() {
        return SessionAction.read(PresenterText.EXPORT, Feather.DOWNLOAD, this::open);
    }

    private void open(PastSession session) {
        ProgramParts program = parts.get();
        program.services()
                .background()
                .run(
                        () -> desk.read(session.id()),
                        past -> past.ifPresentOrElse(found -> show(found, program), () -> missing(program)),
                        _ -> missing(program));
    }

    private static void missing(ProgramParts program) {
        program.dialogs().message(Program.NAME, program.texts().get(SessionsText.UNREADABLE));
    }

    private void show(Past past, ProgramParts program) {
        Library decks = Library.of(past.editions(), program.texts().language().locale());
        SessionRecord played = new SessionRecord(past.id(), past.entries(), decks);
        Node made = HandoutFlow.sheet(
                program, played, (_, words) -> program.dialogs().message(Program.NAME, words), this::done);
        view.get().ifPresent(library -> library.openWide(program.texts().get(PresenterText.EXPORT), made));
    }

    private void done() {
        view.get().ifPresent(LibraryView::closeSheet);
    }
}
