package nl.driehoek.ui.projector;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.ProjectorFrame.Showing;
import nl.driehoek.session.ProjectorFrame.Timer;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.ink.InkView;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.TriangleMark;

/**
 * What the room sees: one card as large as it can be with the time of the round in its band, a quiet wall with the
 * program's mark, or nothing but black or white.
 */
public final class ProjectorView extends Region {
    private static final double MARGIN = 0.026;
    private static final double MARK_HEIGHT = 0.22;
    private static final List<String> PLAIN = List.of(Styles.WALL_BLACK, Styles.WALL_WHITE);

    private final CardView card;
    private final TriangleMark mark = new TriangleMark();
    private final WallClock clock;
    private final Scale clockScale = new Scale();
    private final Arrival arrival;
    private final InkView ink = new InkView();
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion");
    private ProjectorFrame shown = new ProjectorFrame.Quiet();
    private boolean timed;

    /** A view without a clock that follows these frames for as long as they are observable. */
    public ProjectorView(ObservableValue<ProjectorFrame> frames, Texts texts) {
        this(frames, new SimpleObjectProperty<>(Optional.empty()), texts);
    }

    /**
     * A view that follows what the room sees for as long as it is observable.
     *
     * @param timers the time of the round; empty where the room sees none
     */
    public ProjectorView(ObservableValue<ProjectorFrame> frames, ObservableValue<Optional<Timer>> timers, Texts texts) {
        this(frames, timers, texts, InstantSource.system());
    }

    ProjectorView(
            ObservableValue<ProjectorFrame> frames,
            ObservableValue<Optional<Timer>> timers,
            Texts texts,
            InstantSource now) {
        card = new CardView(CardView.Variant.FACE, texts);
        clock = new WallClock(timers, now);
        card.mayStandUpright(true);
        ink.visibleProperty().bind(card.visibleProperty());
        ink.translateYProperty().bind(card.translateYProperty());
        arrival = new Arrival(card);
        clock.getTransforms().add(clockScale);
        getStyleClass().add(Styles.WALL);
        getChildren().addAll(mark, card, ink, clock);
        frames.subscribe(this::show);
        timers.subscribe(timer -> time(timer.isPresent()));
        arrival.skip();
    }

    /** Shows on the card what a hand is drawing there, from now on. */
    public void follow(LiveInk live) {
        ink.follow(live);
        live.watch(this::shape);
    }

    /** Where something is drawn on it, or is about to be, a card has its one shape. */
    private void shape() {
        boolean drawn = shown instanceof Showing now && !now.ink().isEmpty();
        card.mayStandUpright(!drawn && !ink.isLive());
    }

    /** Whether a card comes onto the wall without any motion. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    @Override
    protected void layoutChildren() {
        double margin = Math.min(getWidth(), getHeight()) * MARGIN;
        card.resizeRelocate(margin, margin, getWidth() - 2 * margin, getHeight() - 2 * margin);
        double height = getHeight() * MARK_HEIGHT;
        mark.resizeRelocate(0, (getHeight() - height) / 2, getWidth(), height);
        ink.over(place(card));
        placeClock(margin);
    }

    /** The face of a card as it lies in this view once it has come. */
    private static Bounds place(CardView card) {
        Bounds face = card.face();
        return new BoundingBox(
                card.getLayoutX() + face.getMinX(),
                card.getLayoutY() + face.getMinY(),
                face.getWidth(),
                face.getHeight());
    }

    /** In the right end of the card's band, which leaves room for it. */
    private void placeClock(double margin) {
        Bounds face = card.face();
        double factor = card.faceScale();
        clockScale.setX(factor);
        clockScale.setY(factor);
        CardView.ClockPlace place = CardView.CLOCK;
        clock.resizeRelocate(
                margin + face.getMaxX() - (place.width() + place.right()) * factor,
                margin + face.getMinY() + place.top() * factor,
                place.width(),
                place.height());
    }

    private void show(ProjectorFrame frame) {
        switch (frame) {
            case ProjectorFrame.Quiet _ -> Styles.plain(this);
            case ProjectorFrame.Plain _ -> {}
            case Showing showing -> show(showing);
        }
        Styles.only(
                this,
                PLAIN,
                frame instanceof ProjectorFrame.Plain(boolean light)
                        ? List.of(light ? Styles.WALL_WHITE : Styles.WALL_BLACK)
                        : List.of());
        shown = frame;
        card.setVisible(frame instanceof Showing);
        mark.setVisible(frame instanceof ProjectorFrame.Quiet);
        shape();
        showClock();
    }

    private void show(Showing next) {
        card.show(
                next.card(),
                next.caption(),
                next.accent(),
                new CardView.Page(next.page().number(), next.page().of()));
        ink.show(next.ink());
        Styles.colour(this, next.accent());
        boolean same = shown instanceof Showing before
                && before.card().id().equals(next.card().id());
        if (lessMotion.get()) {
            arrival.skip();
        } else if (!same) {
            arrival.start();
        }
    }

    private void time(boolean on) {
        timed = on;
        card.leaveRoomForClock(on);
        showClock();
    }

    private void showClock() {
        clock.setVisible(timed && !(shown instanceof ProjectorFrame.Plain));
    }
}
