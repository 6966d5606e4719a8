package nl.driehoek.ui.projector;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.live.LiveInk;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.ProjectorFrame.Showing;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.card.CardView;
import nl.driehoek.ui.card.PaintedAhead;
import nl.driehoek.ui.card.ShownCard;
import nl.driehoek.ui.ink.InkedCard;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.TriangleMark;

/**
 * What the room sees: one card as large as it can be, with the time of the round in its band or with the phase of the work and
 * its time below it, a quiet wall with the
 * program's mark, or nothing but black or white.
 */
public final class ProjectorView extends Region {
    private static final double MARGIN = 0.026;
    private static final double MARK_HEIGHT = 0.22;
    private static final Duration FIRST_PICTURE = Duration.ofMillis(80);
    private static final List<String> PLAIN = List.of(Styles.WALL_BLACK, Styles.WALL_WHITE);

    private final Texts texts;
    private final InkedCard inked;
    private final CardView card;
    private final TriangleMark mark = new TriangleMark();
    private final WallClock clock;
    private final PhaseBar phase;
    private final Scale clockScale = new Scale();
    private final Arrival arrival;
    private final Later later;
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion");
    private ProjectorFrame shown = new ProjectorFrame.Quiet();
    private boolean timed;
    private boolean phased;

    /** A view without a clock that follows these frames for as long as they are observable. */
    public ProjectorView(ObservableValue<ProjectorFrame> frames, Texts texts) {
        this(frames, new SimpleObjectProperty<>(Optional.empty()), texts);
    }

    /**
     * A view that follows what the room sees for as long as it is observable.
     *
     * @param timers the time of the round; empty where the room sees none
     */
    public ProjectorView(
            ObservableValue<ProjectorFrame> frames, ObservableValue<Optional<RoundTimer>> timers, Texts texts) {
        this(frames, timers, texts, InstantSource.system(), (_, moves) -> moves.run(), (_, _) -> {});
    }

    /**
     * A view that follows what the room sees for as long as it is observable.
     *
     * @param timers the time of the round; empty where the room sees none
     * @param now tells the time in the session
     * @param later does something on the FX thread after a while, unless it is given something else meanwhile
     * @param ticks does so for the clock
     */
    public ProjectorView(
            ObservableValue<ProjectorFrame> frames,
            ObservableValue<Optional<RoundTimer>> timers,
            Texts texts,
            InstantSource now,
            Later later,
            Later ticks) {
        this.texts = texts;
        this.later = later;
        inked = new InkedCard(texts);
        card = inked.card();
        clock = new WallClock(timers, now, ticks);
        phase = new PhaseBar(texts);
        inked.mayStandUpright();
        arrival = new Arrival(inked);
        arrival.setOnFinished(_ -> card.stand());
        clock.getTransforms().add(clockScale);
        getStyleClass().add(Styles.WALL);
        getChildren().addAll(mark, inked, phase, clock);
        frames.subscribe(this::show);
        timers.subscribe(this::time);
        arrival.skip();
    }

    /** Shows on the card what a hand is drawing there, from now on. */
    public void follow(LiveInk live) {
        inked.follow(live);
    }

    /**
     * Paints beforehand what the room may see next.
     *
     * @param looks gives a window the looks of the wall, now and whenever they change
     * @param rest does something on the FX thread after a while, unless it is given something else meanwhile
     * @param coming what may come next, whenever that is something else
     */
    public void paintAhead(
            Consumer<Scene> looks, Later rest, ObservableValue<? extends Supplier<List<ProjectorFrame>>> coming) {
        PaintedAhead ahead = new PaintedAhead(card, texts, looks, rest::set);
        coming.subscribe(next -> ahead.prepare(() -> next.get().stream()
                .filter(Showing.class::isInstance)
                .map(frame -> ShownCard.of((Showing) frame))
                .toList()));
    }

    /** Whether a card comes onto the wall without any motion. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    @Override
    protected void layoutChildren() {
        double margin =
                snapPositionX(Math.min(getWidth(), getHeight()) * MARGIN); // between pixels all is blurred, and slow
        double foot = phased ? getHeight() * PhaseBar.SHARE : 0;
        double below = phased ? foot + margin / 2 : 0;
        inked.resizeRelocate(margin, margin, getWidth() - 2 * margin, getHeight() - 2 * margin - below);
        double height = getHeight() * MARK_HEIGHT;
        mark.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), getWidth(), height);
        if (phased) {
            phase.place(margin, getHeight() - margin - foot, getWidth() - 2 * margin, foot, clock, clockScale);
        } else {
            placeClock(margin);
        }
    }

    /** In the right end of the card's band, which leaves room for it. */
    private void placeClock(double margin) {
        Bounds face = inked.face();
        double factor = CardView.faceScale(face);
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
        inked.setVisible(frame instanceof Showing);
        mark.setVisible(frame instanceof ProjectorFrame.Quiet);
        showClock();
    }

    private void show(Showing next) {
        boolean fresh = card.show(ShownCard.of(next));
        inked.show(next.ink(), next.page().zoom());
        Styles.colour(this, next.accent());
        boolean same = shown instanceof Showing before
                && before.content().id().equals(next.content().id());
        if (fresh || !same) {
            come(!lessMotion.get() && !same);
        }
    }

    /** What is drawn on the card meanwhile, or which part of it is large, is nothing that comes. */
    private void come(boolean moves) {
        if (moves) {
            arrival.prepare();
        } else {
            arrival.skip();
        }
        card.keepPicture(false);
        later.set(FIRST_PICTURE, () -> {
            card.keepPicture(inked.isWhole());
            if (moves) {
                arrival.start();
            } else {
                card.stand();
            }
        });
    }

    /** Does something on the FX thread after a while. */
    @FunctionalInterface
    public interface Later {
        /** Does this, in place of what it was still to do. */
        void set(Duration after, Runnable action);
    }

    private void time(Optional<RoundTimer> timer) {
        Optional<RoundPhase> running = timer.flatMap(RoundTimer::phase);
        timed = timer.isPresent();
        phased = running.isPresent();
        card.leaveRoomForClock(timed && !phased);
        phase.show(running);
        requestLayout();
        showClock();
    }

    private void showClock() {
        boolean seen = timed && !(shown instanceof ProjectorFrame.Plain);
        clock.setVisible(seen);
        phase.setVisible(seen && phased);
    }
}
