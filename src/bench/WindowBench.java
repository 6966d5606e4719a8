import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javax.management.ObjectName;
import nl.driehoek.app.cli.StartOptions;
import nl.driehoek.app.fx.FxWindow;
import nl.driehoek.app.platform.DataFolder;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;

/** Plays sessions in the program's own windows and measures what an event costs; run it by the script "windows" beside it. */
final class WindowBench {
    private static final int EVENTS = 30;
    private static final long REST = 160; // longer than what lies around the card takes to follow

    private WindowBench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                play(arguments);
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

    private static void play(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "returns" -> returns(Integer.parseInt(arguments[3]));
            case "people" -> people(Integer.parseInt(arguments[3]));
            case "kinds" -> kinds();
            case "overview" -> overview();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void returns(int times) throws Exception {
        SessionId id = start(2);
        measureKeys("warm up");
        measureKeys("first visit");
        for (int i = 1; i <= times; i++) {
            leave();
            open(id);
            if (i == 1 || i == times / 2 || i == times) {
                measureKeys("after " + i + " returns");
            }
        }
        leave();
        Thread.sleep(REST);
        memory("in the library");
    }

    private static void people(int count) throws Exception {
        start(count);
        SessionConnection session = session();
        CardRef card = fx(() -> session.sessionProperty().get().current().orElseThrow());
        for (int round = 0; round < 4; round++) {
            int salt = round;
            long begun = System.nanoTime();
            long cpu = cpu();
            for (int i = 0; i < count; i++) {
                int who = i;
                fx(() -> {
                    session.perform(answer(card, who, "Antwoord " + salt + "." + who));
                    lay();
                    return null;
                });
            }
            Thread.sleep(REST);
            double seconds = (System.nanoTime() - begun - REST * 1e6) / 1e9;
            System.out.printf(
                    "%d participants, round %d: %.0f events/s, %.1f ms of the FX thread an event%n",
                    count, round, count / seconds, (cpu() - cpu) / 1e6 / count);
            if (round == 3) {
                figure("an event with " + count + " participants", (cpu() - cpu) / 1e6 / count);
            }
        }
        measureKeys(count + " participants");
    }

    private static SessionCommand answer(CardRef card, int who, String text) {
        return new WriteField(FieldKey.answer(card, "p" + (who + 1)), Optional.of(new FieldValue.Text(text)));
    }

    private static void kinds() throws Exception {
        start(2);
        measureKeys("warm up");
        for (Card.Kind kind : List.of(
                Card.Kind.QUESTION,
                Card.Kind.FORM,
                Card.Kind.CHECKLIST,
                Card.Kind.QUESTION,
                Card.Kind.FORM,
                Card.Kind.CHECKLIST)) {
            SessionConnection session = session();
            CardRef card = longest(session.library(), kind);
            run(session, new Choose(card));
            Thread.sleep(1000);
            long cpu = cpu();
            for (int i = 0; i < EVENTS; i++) {
                run(session, new WriteNote(card, "Notitie " + i));
                Thread.sleep(REST);
            }
            figure("a note on a " + kind.name().toLowerCase(Locale.ROOT), (cpu() - cpu) / 1e6 / EVENTS);
        }
    }

    private static CardRef longest(Library library, Card.Kind kind) {
        return library.decks().stream()
                .flatMap(
                        deck -> deck.cards().filter(card -> card.kind() == kind).map(deck::ref))
                .max(java.util.Comparator.comparing(
                        ref -> library.card(ref).orElseThrow().toString().length()))
                .orElseThrow();
    }

    private static void overview() throws Exception {
        start(2);
        measureKeys("warm up");
        for (int i = 0; i < 3; i++) {
            long cpu = cpu();
            double took = openOverview();
            System.out.printf("opening %d: %.0f ms, %.0f ms of the FX thread%n", i + 1, took, (cpu() - cpu) / 1e6);
            figure("overview, opened for time " + (i + 1), (cpu() - cpu) / 1e6);
            press(KeyCode.ESCAPE);
            Thread.sleep(REST);
        }
    }

    private static double openOverview() throws Exception {
        long begun = System.nanoTime();
        press(KeyCode.TAB);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void measureKeys(String when) throws Exception {
        Thread.sleep(500);
        long cpu = cpu();
        double[] took = new double[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            long begun = System.nanoTime();
            press(i / 3 % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
            took[i] = (System.nanoTime() - begun) / 1e6;
            Thread.sleep(REST);
        }
        Arrays.sort(took);
        System.out.printf(
                "%s: a key takes %.1f ms of the FX thread, %.1f ms until it is laid out (median)%n",
                when, (cpu() - cpu) / 1e6 / EVENTS, took[EVENTS / 2]);
        figure("a turn of a card, " + when, (cpu() - cpu) / 1e6 / EVENTS);
        memory(when);
    }

    /** Prints work of the FX thread for "all" to gather. */
    private static void figure(String name, double milliseconds) {
        System.out.printf("figure\tFX thread: %s\t%.1f\tms\t%n", name, milliseconds);
    }

    private static void memory(String when) throws Exception {
        long used = settledHeap();
        System.out.printf(
                "%s: %d PresenterView, %d SessionController, %d InkView, heap %d MB%n",
                when, count("PresenterView"), count("SessionController"), count("InkView"), used >> 20);
    }

    /** Bytes of the heap in use when all that can be collected was. */
    static long settledHeap() throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static String histogram() throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {null},
                        new String[] {String[].class.getName()});
    }

    static long count(String simpleName) throws Exception {
        return sum("." + simpleName);
    }

    private static long sum(String end) throws Exception {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length >= 4 && words[3].endsWith(end))
                .mapToLong(words -> Long.parseLong(words[1]))
                .sum();
    }

    /** Starts a session with all cards and so many participants, and draws three. */
    static SessionId start(int people) throws Exception {
        until(() -> find("LibraryView").isPresent());
        LibraryController library =
                (LibraryController) field(find("LibraryView").orElseThrow(), "library", "controller");
        until(() -> library.libraryProperty().get().isPresent());
        fx(() -> {
            Library decks = library.libraryProperty().get().orElseThrow();
            List<CardRef> all = decks.decks().stream()
                    .flatMap(deck -> deck.sets().stream().flatMap(set -> Selection.cardsOf(deck, set).stream()))
                    .toList();
            List<String> names =
                    IntStream.rangeClosed(1, people).mapToObj(i -> "Ouder " + i).toList();
            library.draftProperty()
                    .set(names.stream()
                            .reduce(
                                    SessionDraft.EMPTY.titled("Meting").choosing(Selection.NONE.toggle(all)),
                                    SessionDraft::joinedBy,
                                    (one, _) -> one));
            library.start("Meting");
            return null;
        });
        until(() -> find("PresenterView").isPresent());
        SessionConnection session = session();
        for (int i = 0; i < 3; i++) {
            run(session, new Draw());
        }
        return session.idProperty().get();
    }

    static void leave() throws Exception {
        fx(() -> {
            Object actions = field(find("PresenterView").orElseThrow(), "actions");
            java.lang.reflect.Method leave = actions.getClass().getMethod("leave");
            leave.setAccessible(true);
            return leave.invoke(actions);
        });
        until(() -> find("LibraryView").isPresent());
        Thread.sleep(REST);
    }

    static void open(SessionId id) throws Exception {
        LibraryController library =
                (LibraryController) field(find("LibraryView").orElseThrow(), "library", "controller");
        fx(() -> {
            library.open(id);
            return null;
        });
        until(() -> find("PresenterView").isPresent());
        Thread.sleep(REST);
    }

    /** The session in the window; some of its parts come a moment after it. */
    static SessionConnection session() throws Exception {
        until(() -> find("WritingPane").isPresent());
        return fx(() -> (SessionConnection) field(find("WritingPane").orElseThrow(), "controller"));
    }

    static void run(SessionConnection session, SessionCommand command) throws Exception {
        fx(() -> {
            session.perform(command);
            lay();
            return null;
        });
    }

    /** Presses a key where the focus is, and lays out what comes of it. */
    static void press(KeyCode code) throws Exception {
        fx(() -> {
            Scene scene = find("PresenterView").orElseThrow().getScene();
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            lay();
            return null;
        });
    }

    static void lay() {
        for (Window window : Window.getWindows()) {
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
        }
    }

    static Object field(Object owner, String... names) throws Exception {
        for (String name : names) {
            for (Field field : owner.getClass().getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
        }
        throw new NoSuchFieldException(owner.getClass() + " " + Arrays.toString(names));
    }

    static Optional<Node> find(String type) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> all(window.getScene().getRoot()))
                .filter(node -> node.getClass().getSimpleName().equals(type))
                .findFirst();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WindowBench::all))
                : Stream.of(node);
    }

    private static long cpu() throws Exception {
        return fx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    static void until(Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 1200 && !started(holds); i++) {
            Thread.sleep(25);
        }
    }

    private static boolean started(Callable<Boolean> holds) {
        try {
            return fx(holds);
        } catch (IllegalStateException e) {
            return false; // the toolkit does not run yet
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T fx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
