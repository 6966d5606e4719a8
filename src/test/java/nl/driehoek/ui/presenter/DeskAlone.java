package nl.driehoek.ui.presenter;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** No program around the desk: nothing comes of what it asks, but for what a test says otherwise. */
class DeskAlone implements PresenterActions {
    @Override
    public Node settings() {
        return new Label();
    }

    @Override
    public void leave() {}

    @Override
    public void export() {}

    @Override
    public void toggleTheme() {}

    @Override
    public void swapScreens() {}

    @Override
    public void toggleFullWall() {}

    @Override
    public void tellWayBack() {}

    @Override
    public void tellRoundIsOver() {}

    @Override
    public void openLink(String url) {}
}
