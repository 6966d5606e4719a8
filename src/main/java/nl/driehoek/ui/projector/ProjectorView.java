package nl.driehoek.ui.projector;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.TriangleMark;

/** What the room sees: one card as large as it can be, or a quiet wall with the program's mark. */
public final class ProjectorView extends Region {
    private static final double MARGIN = 0.045;
    private static final double MARK_HEIGHT = 0.22;

    private final CardView card;
    private final TriangleMark mark = new TriangleMark();

    /** A view that follows these frames for as long as they are observable. */
    public ProjectorView(ObservableValue<ProjectorFrame> frames, Texts texts) {
        card = new CardView(CardView.Variant.WALL, texts);
        getStyleClass().add(Styles.WALL);
        getChildren().addAll(mark, card);
        frames.subscribe(this::show);
    }

    @Override
    protected void layoutChildren() {
        double margin = Math.min(getWidth(), getHeight()) * MARGIN;
        card.resizeRelocate(margin, margin, getWidth() - 2 * margin, getHeight() - 2 * margin);
        double height = getHeight() * MARK_HEIGHT;
        mark.resizeRelocate(0, (getHeight() - height) / 2, getWidth(), height);
    }

    private void show(ProjectorFrame frame) {
        switch (frame) {
            case ProjectorFrame.Quiet _, ProjectorFrame.Plain _ -> Styles.plain(this);
            case ProjectorFrame.Showing showing -> {
                card.show(showing.card(), showing.caption(), showing.accent());
                Styles.colour(this, showing.accent());
            }
        }
        card.setVisible(frame instanceof ProjectorFrame.Showing);
        mark.setVisible(!card.isVisible());
    }
}
