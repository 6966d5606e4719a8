package nl.driehoek.ui.projector.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Screens that a test plugs and unplugs, a window manager, and a clock that stands still until it is told. */
final class Desktop implements ScreenLayout {
    static final ScreenInfo LAPTOP = screen(0, 0, 1366, 768, true);
    static final ScreenInfo BEAMER = screen(1366, 0, 1280, 800, false);
    static final ScreenInfo BOARD = screen(-1920, -200, 1920, 1080, false);
    private static final double[][] SIZES = {
        {1024, 768}, {1280, 800}, {1366, 768}, {1920, 1080}, {1080, 1920}, {3840, 2160}
    };

    private final ObjectProperty<Screens> screens = new SimpleObjectProperty<>();
    private final WallKeeper keeper;
    private Runnable waiting = () -> {};
    private Area desk;

    Desktop(Area desk, Choices choices, ScreenInfo... screens) {
        this.desk = desk;
        this.screens.set(new Screens(List.of(screens)));
        keeper = new WallKeeper(
                this, WallPlan.start(this.screens.get(), desk, choices), work -> waiting = work, this::moveDesk);
    }

    /** A laptop with the desk on it, and these beside it. */
    static Desktop with(ScreenInfo... screens) {
        return new Desktop(new Area(100, 50, 1100, 700), Choices.NONE, screens);
    }

    static ScreenInfo screen(double x, double y, double width, double height, boolean primary) {
        return new ScreenInfo(new Area(x, y, width, height), 1, primary);
    }

    @Override
    public ObservableValue<Screens> screens() {
        return screens;
    }

    WallKeeper keeper() {
        return keeper;
    }

    WallPlan plan() {
        return keeper.planProperty().get();
    }

    WallPlace place() {
        return plan().place();
    }

    Area desk() {
        return desk;
    }

    /** Nothing more happens for a moment. */
    Desktop rest() {
        Runnable work = waiting;
        waiting = () -> {};
        work.run();
        return this;
    }

    Desktop see(ScreenInfo... now) {
        return see(List.of(now));
    }

    Desktop see(List<ScreenInfo> now) {
        screens.set(new Screens(now));
        return this;
    }

    void moveDesk(Area area) {
        desk = area;
        keeper.deskAt(area);
    }

    /** Up to four screens side by side or above each other, some of them showing the same, told in any order. */
    static List<ScreenInfo> anyScreens(Random random) {
        List<ScreenInfo> screens = new ArrayList<>();
        Area last = new Area(0, 0, 1366, 768);
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            double[] size = SIZES[random.nextInt(SIZES.length)];
            boolean mirror = random.nextInt(6) == 0;
            Area area = i == 0 || mirror ? new Area(last.x(), last.y(), size[0], size[1]) : next(screens, size, random);
            screens.add(new ScreenInfo(area, 1 + random.nextInt(4) / 4.0, false));
            last = area;
        }
        ScreenInfo main = screens.remove(random.nextInt(screens.size()));
        screens.add(new ScreenInfo(main.bounds(), main.scale(), true));
        Collections.shuffle(screens, random);
        return screens;
    }

    private static Area next(List<ScreenInfo> screens, double[] size, Random random) {
        double left = screens.stream().mapToDouble(s -> s.bounds().x()).min().orElseThrow();
        double top = screens.stream().mapToDouble(s -> s.bounds().y()).min().orElseThrow();
        double right = screens.stream()
                .mapToDouble(s -> s.bounds().x() + s.bounds().width())
                .max()
                .orElseThrow();
        return switch (random.nextInt(3)) {
            case 0 -> new Area(left - size[0], random.nextInt(300), size[0], size[1]);
            case 1 -> new Area(right, -random.nextInt(300), size[0], size[1]);
            default -> new Area(random.nextInt(500), top - size[1], size[0], size[1]);
        };
    }
}
