package nl.driehoek.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.library.find.FindPane;
import nl.driehoek.ui.library.find.Visit;
import nl.driehoek.ui.library.set.Pages;

/** Looks for cards and sets, turns to what was found, and leads back from there to all that was found. */
final class Finding {
    private final SessionsController past;
    private final Texts texts;
    private final Function<SessionSummary, String> titles;
    private final Places places;
    private Optional<FindPane> last = Optional.empty();
    private Visit visit = Visit.NONE;

    /**
     * Where what was found is opened.
     *
     * @param lay lays a panel over the library
     * @param away takes it away
     * @param open takes an earlier session up again
     */
    record Places(Consumer<Node> lay, Runnable away, TwoWays ways, Pages pages, Consumer<SessionSummary> open) {}

    /** Nothing is looked for yet. */
    Finding(SessionsController past, Texts texts, Function<SessionSummary, String> titles, Places places) {
        this.past = past;
        this.texts = texts;
        this.titles = titles;
        this.places = places;
    }

    /** Begins to look for something. */
    void begin() {
        FindPane.Openers openers = new FindPane.Openers(
                hit -> turnTo(() -> places.ways().read(hit, places.pages())),
                card -> turnTo(() -> places.ways().readOwn(card)),
                places.open());
        lay(new FindPane(past, texts, titles, openers));
    }

    private void turnTo(Supplier<Visit> there) {
        places.away().run();
        visit = there.get();
    }

    /** Turns back to what was found, from what was opened of it; says whether the reader was there. */
    boolean goBack() {
        boolean back = last.isPresent() && visit.isThere().getAsBoolean();
        if (back) {
            visit.leave().run();
            lay(last.get());
        }
        return back;
    }

    private void lay(FindPane pane) {
        last = Optional.of(pane);
        visit = Visit.NONE;
        places.lay().accept(pane);
    }
}
