package nl.driehoek.app.fx;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import nl.driehoek.control.SessionController;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.example.ExampleSession;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Faces;
import nl.driehoek.session.SessionId;
import nl.driehoek.store.sessionfile.SessionFile;
import org.slf4j.LoggerFactory;

/**
 * Makes the window of a session before anybody asks for one: of the example session, of which nothing is kept, in a scene that is
 * never shown, and lets it go. What such a window is made of has then been loaded, linked and in part compiled, and the first
 * window that somebody waits for takes about half the work. Lives on the FX thread, in steps between which other work is done.
 */
final class DeskWarmUp {
    private final ProgramParts program;
    private final SessionWindow.Host host;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /** Of windows like those of this host. */
    DeskWarmUp(ProgramParts program, SessionWindow.Host host) {
        this.program = program;
        this.host = host;
    }

    /**
     * Begins, once; nothing is made where these decks do not have the cards of the example, or somebody has opened a session by
     * then.
     *
     * @param done run when it is over, in any case
     */
    void begin(Library decks, SessionDesk sessions, Runnable done) {
        program.services()
                .aside()
                .run(
                        () -> ExampleSession.in(program.texts().language().locale(), decks),
                        example -> {
                            example.filter(_ -> !sessions.isAnyOpen()).ifPresent(file -> make(file, sessions.faces()));
                            steps.add(done);
                            next();
                        },
                        e -> {
                            failed(e);
                            done.run();
                        });
    }

    private void make(SessionFile example, Faces faces) {
        SessionController session = SessionController.resume(
                SessionId.fresh(),
                example.entries(),
                Library.played(example.editions()),
                program.services().recorder(),
                Clock.systemUTC(),
                faces);
        SessionWindow window = new SessionWindow(session, program, (_, _) -> new Region(), host);
        steps.addAll(List.of(() -> style(window), () -> window.view().layout(), window::close, session::close));
    }

    private void style(SessionWindow window) {
        Scene scene = new Scene(
                window.view(), program.stage().getWidth(), program.stage().getHeight());
        program.settings().desk().style(scene);
        window.view().applyCss();
    }

    /** A step that fails is nobody's concern: nobody has asked for it, and the others end what was begun. */
    private void next() {
        if (!steps.isEmpty()) {
            program.services().fx().execute(() -> {
                try {
                    steps.remove().run();
                } catch (RuntimeException e) {
                    failed(e);
                }
                next();
            });
        }
    }

    private static void failed(Exception e) {
        LoggerFactory.getLogger(DeskWarmUp.class).warn("No window was made ahead", e);
    }
}
