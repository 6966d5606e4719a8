package nl.driehoek.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.driehoek.control.Background;
import nl.driehoek.control.find.CardIndexes;

/** Stands for the program around the desk: remembers what the desk asked of it, and does nothing. */
class Asked implements PresenterActions {
    private final List<String> all = new ArrayList<>();

    /** All that was asked, in order. */
    final List<String> all() {
        return all;
    }

    /** The desk asks for this. */
    void asked(String what) {
        all.add(what);
    }

    @Override
    public Node settings() {
        return new Label();
    }

    @Override
    public CardIndexes indexes() {
        return new CardIndexes(new Background(Runnable::run, Runnable::run));
    }

    @Override
    public final void leave() {
        asked("leave");
    }

    @Override
    public final Node export(Runnable done) {
        asked("export");
        return new Label();
    }

    @Override
    public void invertWall() {
        asked("invert");
    }

    @Override
    public void toggleTheme() {
        asked("theme");
    }

    @Override
    public final void swapScreens() {
        asked("swap");
    }

    @Override
    public final void toggleFullWall() {
        asked("full");
    }

    @Override
    public final void tellWayBack() {
        asked("way back");
    }

    @Override
    public final void tellRoundIsOver() {
        asked("round is over");
    }

    @Override
    public final void openLink(String url) {
        asked(url);
    }
}
