package nl.driehoek.app.decks;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.control.decks.OwnDecks;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.session.synopsis.Passage;
import nl.driehoek.ui.library.decks.QuestionsPane;
import nl.driehoek.ui.library.decks.QuestionsPane.Asked;
import nl.driehoek.ui.library.sessions.SessionAction;
import org.kordamp.ikonli.feather.Feather;

/** Lets questions that a group worded become cards, during a session and afterwards. Lives on the FX thread. */
public final class QuestionFlow {
    private final OwnDecks desk;
    private final Supplier<Texts> texts;
    private final BiConsumer<String, Optional<Node>> sheet;

    QuestionFlow(OwnDecks desk, Supplier<Texts> texts, BiConsumer<String, Optional<Node>> sheet) {
        this.desk = desk;
        this.texts = texts;
        this.sheet = sheet;
    }

    /**
     * The sheet for it.
     *
     * @param done takes the sheet away
     */
    public Node sheet(Asked asked, Runnable done) {
        return new QuestionsPane(desk, asked, texts.get(), done);
    }

    /** Its entry in the menu of an earlier session in which the group worded questions. */
    public SessionAction action() {
        return new SessionAction(
                QuestionText.KEEP_SOME,
                Feather.BOOKMARK,
                session -> !worded(session).isEmpty(),
                session -> show(worded(session)));
    }

    private void show(List<String> questions) {
        Node pane = sheet(new Asked(questions, questions), () -> sheet.accept("", Optional.empty()));
        sheet.accept(texts.get().get(QuestionText.TITLE), Optional.of(pane));
    }

    private static List<String> worded(PastSession session) {
        return session.synopsis().stream()
                .flatMap(synopsis -> synopsis.written().stream())
                .filter(passage -> passage.kind() == Passage.Kind.QUESTION)
                .map(passage -> passage.text().strip())
                .distinct()
                .toList();
    }
}
