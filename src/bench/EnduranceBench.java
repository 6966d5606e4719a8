import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.fx.FxWindow;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.i18n.Language;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowTimer;
import nl.driehoek.session.SessionCommand.StartTimer;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.WallMode;

/**
 * Plays for long in the program's own windows and tells what grows: turns of cards, sessions opened and left, the seconds of a
 * round that runs for a day. Run it by the script "endurance" beside it.
 */
final class EnduranceBench {
    private static final int LOOKS = 10;
    private static final BenchClock CLOCK = new BenchClock();
    private static Map<String, Long> before = Map.of();
    private static long first;

    private EnduranceBench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                play(arguments[0], Integer.parseInt(arguments[3]));
                System.exit(0);
            } catch (Exception | Error e) {
                e.printStackTrace();
                System.exit(1);
            }
        });
        new FxWindow()
                .open(new StartOptions(
                        new DataFolder(Path.of(arguments[1])),
                        List.of(Path.of(arguments[2])),
                        Optional.of(Language.NL)));
    }

    private static void play(String what, int times) throws Exception {
        switch (what) {
            case "turns" -> turns(times);
            case "sessions" -> sessions(times);
            case "seconds" -> seconds(times);
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** Lays all cards on the table, shows them on the wall, and goes through them from end to end, again and again. */
    private static void turns(int times) throws Exception {
        WindowBench.start(2);
        SessionConnection session = WindowBench.session();
        int cards = WindowBench.fx(
                () -> session.sessionProperty().get().setup().pile().size());
        WindowBench.fx(() -> session.perform(new SetWall(WallMode.LIVE)));
        for (int i = 3; i < cards; i++) {
            WindowBench.run(session, new Draw());
        }
        for (int i = 0; i < 2 * cards; i++) {
            turn(i, cards);
        }
        look("turns", 0);
        for (int i = 1; i <= times; i++) {
            turn(i, cards);
            lookAt("turns", i, times);
        }
    }

    private static void turn(int number, int cards) throws Exception {
        WindowBench.press(number / (cards - 1) % 2 == 0 ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN);
        painted();
    }

    /** Every second one is a session that was there before. */
    private static void sessions(int times) throws Exception {
        SessionId known = WindowBench.start(2);
        shown();
        WindowBench.leave();
        for (int i = 1; i <= times + 10; i++) {
            if (i % 2 == 0) {
                WindowBench.open(known);
            } else {
                WindowBench.start(3);
            }
            shown();
            WindowBench.leave();
            if (i == 10) {
                look("sessions", 0);
            }
            lookAt("sessions", i - 10, times);
        }
    }

    /** Shows a card on the wall with the time of a round, and turns some pages. */
    private static void shown() throws Exception {
        SessionConnection session = WindowBench.session();
        WindowBench.run(session, new SetWall(WallMode.LIVE));
        WindowBench.run(session, new StartTimer(Duration.ofMinutes(5), Optional.empty()));
        WindowBench.run(session, new ShowTimer(true));
        WindowBench.press(KeyCode.PAGE_UP);
        painted();
        WindowBench.press(KeyCode.PAGE_DOWN);
        painted();
    }

    /** The session's clock goes on a second at a time, and both clocks on screen look at it as when their alarm goes off. */
    private static void seconds(int times) throws Exception {
        WindowBench.until(() -> WindowBench.find("LibraryView").isPresent());
        LibraryController library = (LibraryController)
                WindowBench.field(WindowBench.find("LibraryView").orElseThrow(), "library", "controller");
        Object desk = WindowBench.field(library, "desk");
        set(desk, "clock", CLOCK);
        WindowBench.start(2);
        SessionConnection session = WindowBench.session();
        WindowBench.run(session, new SetWall(WallMode.LIVE));
        WindowBench.run(session, new StartTimer(Duration.ofMinutes(10), Optional.empty()));
        WindowBench.run(session, new ShowTimer(true));
        Object round = reach(WindowBench.find("PresenterView").orElseThrow(), "RoundClock");
        Optional<Node> wall = WindowBench.find("WallClock");
        for (int i = -600; i <= times; i++) {
            if (i == 0) {
                look("seconds", 0);
            }
            CLOCK.seconds++;
            WindowBench.fx(() -> {
                call(round, "look");
                wall.ifPresent(clock -> call(clock, "tell"));
                WindowBench.lay();
                return null;
            });
            painted();
            lookAt("seconds", i, times);
        }
    }

    private static void set(Object owner, String name, Object value) throws Exception {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(owner, value);
    }

    private static void call(Object owner, String name) {
        try {
            Method method = owner.getClass().getDeclaredMethod(name);
            method.setAccessible(true);
            method.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first object of this class that is reached from another over fields of the program's own classes. */
    private static Object reach(Object from, String type) throws Exception {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            Object one = waiting.remove();
            if (one.getClass().getSimpleName().equals(type)) {
                return one;
            }
            for (Class<?> part = one.getClass();
                    part != null && part.getName().startsWith("nl.driehoek");
                    part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    field.setAccessible(true);
                    Object next = field.get(one);
                    if (next != null && seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
            if (one instanceof Parent parent) {
                parent.getChildrenUnmodifiable().stream().filter(seen::add).forEach(waiting::add);
            }
        }
        throw new IllegalStateException("no " + type);
    }

    private static void painted() throws Exception {
        WindowBench.fx(() -> null);
    }

    private static void lookAt(String what, int number, int times) throws Exception {
        int step = Math.max(1, times / LOOKS);
        if (number > 0 && (number % step == 0 || number == times)) {
            look(what, number);
        }
        if (number == times) {
            grown(what, times);
        }
    }

    private static void look(String what, int number) throws Exception {
        long used = WindowBench.settledHeap();
        Map<String, Long> now = bytes();
        if (number == 0) {
            before = now;
            first = used;
        }
        System.out.printf(
                "%s %d: heap %.1f MB, resident %d MB, %d PresenterView, %d ProjectorView, %d SessionController, %d Scene, %d windows,"
                        + " %d threads%n",
                what,
                number,
                used / 1e6,
                resident(),
                WindowBench.count("PresenterView"),
                WindowBench.count("ProjectorView"),
                WindowBench.count("SessionController"),
                WindowBench.count("javafx.scene.Scene"),
                WindowBench.fx(() -> Window.getWindows().size()),
                Thread.getAllStackTraces().size());
    }

    /** What takes most more room than at the first look. */
    private static void grown(String what, int times) throws Exception {
        long used = WindowBench.settledHeap();
        System.out.printf(
                "figure\tgrowth of the heap a piece, %d %s\t%.0f\tbytes\t%n",
                times, what, (used - first) / (double) times);
        bytes().entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.getOrDefault(now.getKey(), 0L)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(25)
                .forEach(more -> System.out.printf("  %+d bytes of %s%n", more.getValue(), more.getKey()));
    }

    private static Map<String, Long> bytes() throws Exception {
        Map<String, Long> bytes = new HashMap<>();
        WindowBench.histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length >= 4 && words[0].endsWith(":"))
                .forEach(words -> bytes.merge(words[3], Long.parseLong(words[2]), Long::sum));
        return bytes;
    }

    private static long resident() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** The time of the machine when it was made, and so many seconds later. */
    private static final class BenchClock extends Clock {
        private static final Instant START = Instant.now();
        private volatile long seconds;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this; // a session puts a zone round it by itself
        }

        @Override
        public Instant instant() {
            return START.plusSeconds(seconds);
        }
    }
}
