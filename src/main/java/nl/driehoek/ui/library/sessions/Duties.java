package nl.driehoek.ui.library.sessions;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.driehoek.session.SessionSummary;

/**
 * What the place of earlier sessions leaves to others.
 *
 * @param follow lets a session's group meet again
 * @param planned is run when the cards of a session have become the plan
 * @param sheet lays a form of this title over the window
 * @param close takes that away
 * @param leave goes back
 * @param past what can be done about sessions outside of the library
 */
public record Duties(
        Consumer<SessionSummary> follow,
        Runnable planned,
        BiConsumer<String, Node> sheet,
        Runnable close,
        Runnable leave,
        PastActions past) {}
