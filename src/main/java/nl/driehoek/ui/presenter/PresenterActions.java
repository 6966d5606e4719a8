package nl.driehoek.ui.presenter;

import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.control.find.CardIndexes;
import nl.driehoek.control.ink.EarlierInk;

/** What the presenter's window asks of the program around it. All calls come on the FX thread. */
public interface PresenterActions {
    /** Go back to the library; the session stays as it is and can be opened again. */
    void leave();

    /**
     * The sheet on which the facilitator chooses a document of the session, and saves or prints it; made anew.
     *
     * @param done takes the sheet away
     */
    Node export(Runnable done);

    /** Turn light and dark on the wall the other way round. */
    void invertWall();

    /** Go from light to dark or back. */
    void toggleTheme();

    /** The sheet on which the facilitator chooses how the program looks and listens, made anew. */
    Node settings();

    /** Let desk and wall change screens; nothing happens where there is one. */
    void swapScreens();

    /** Where there is one screen, put the wall over everything, or take it away again. */
    void toggleFullWall();

    /** Say on a wall that lies over the desk how to take it away. */
    void tellWayBack();

    /** Say that the time of a round is over, to whoever does not look at the clock. */
    void tellRoundIsOver();

    /** The indexes in which cards are found. */
    CardIndexes indexes();

    /** Where to look for what was drawn in earlier sessions; empty where none are kept. */
    default Optional<EarlierInk> earlierInk() {
        return Optional.empty();
    }

    /**
     * Go on with newer editions of the decks that the session is played with; this window ends then, and another one takes its
     * place. Empty where none are at hand.
     */
    default Optional<Runnable> newerDecks() {
        return Optional.empty();
    }

    /**
     * The sheet on which questions that the group worded are kept as cards, made anew; empty where decks are not kept.
     *
     * @param current the question that is meant first
     * @param done takes the sheet away
     */
    default Optional<Node> keepQuestions(String current, Runnable done) {
        return Optional.empty();
    }

    /** Open this address outside the program. */
    void openLink(String url);
}
