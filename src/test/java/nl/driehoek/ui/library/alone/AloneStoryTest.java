package nl.driehoek.ui.library.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.control.Background;
import nl.driehoek.control.Found;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.ManualScheduler;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionDesk;
import nl.driehoek.control.Shelves;
import nl.driehoek.control.alone.AloneDesk;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Faces;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.Successor;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.store.MemorySettings;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A teacher alone, by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class AloneStoryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final CardRef SECOND = Shelves.ref("1.1-q2");

    private final MemoryJournal journal = new MemoryJournal();
    private final MemorySettings settings = new MemorySettings();
    private final ManualScheduler worker = new ManualScheduler();
    private final List<ManualAlarm> alarms = new ArrayList<>();
    private final List<CardRef> taken = new ArrayList<>();
    private final SessionDesk sessions = new SessionDesk(
            journal, new Recorder(journal, worker, Runnable::run), settings, new Today(), new Random(1), Faces.NONE);
    private Instant now = Instant.parse("2026-11-03T19:00:00Z");
    private final LibraryController library = library();
    private final AloneDesk desk = new AloneDesk(background(), sessions, settings, library);
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        stage.setScene(new Scene(place(Language.NL), 1000, 700));
        new ThemeManager(ColourScheme.LIGHT).style(stage.getScene());
        stage.show();
        worker.runNow();
    }

    @Test
    void aCardIsReadAnsweredMarkedAndFoundAgainInTheOtherLanguageByTheKeyboardAlone(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.RIGHT);
        assertThat(desk.spotProperty().get().back()).isEqualTo(new Spot.Set("proef", "1.1"));
        rest(robot);
        assertThat(own().read()).as("the first card was leafed past").containsExactly(SECOND);
        robot.interact(() -> robot.lookup(".text-area").queryAs(TextArea.class).requestFocus());
        robot.write("Gezien worden.");
        robot.interact(() -> robot.lookup(".own-mark").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(own().answers(SECOND, ZONE)).hasSize(1);
        assertThat(own().favourites()).containsExactly(SECOND);
        robot.interact(() -> stage.getScene().setRoot(place(Language.EN)));
        robot.interact(worker::runNow);
        assertThat(robot.lookup(".text-area").queryAs(TextArea.class).getText()).isEqualTo("Gezien worden.");
        assertThat(robot.lookup("2 of 3").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(CardLine.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(ReadTile.class);
        assertThat(desk.spotProperty().get()).isEqualTo(new Spot.Home());
        assertThat(robot.lookup(".favourite-chip").tryQuery()).isPresent();
        leave(robot);
    }

    @Test
    void aCardIsAnsweredAnewOnALaterDayWithTheEarlierAnswerBesideIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup(".text-area").queryAs(TextArea.class).requestFocus());
        robot.write("Weet ik niet.");
        rest(robot);
        assertThat(robot.lookup("Antwoord opnieuw").query().isVisible()).isFalse();
        now = Instant.parse("2026-12-20T19:00:00Z");
        robot.interact(() -> stage.getScene().setRoot(place(Language.NL)));
        robot.interact(worker::runNow);
        robot.interact(() -> robot.lookup("Antwoord opnieuw").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.write("Nu wel.");
        rest(robot);
        assertThat(own().answers(Shelves.ref("1.1-q1"), ZONE))
                .extracting(answer -> answer.text())
                .containsExactly("Weet ik niet.", "Nu wel.");
        assertThat(robot.lookup("Eerder, op 3 november 2026").tryQuery()).isPresent();
        leave(robot);
    }

    @Test
    void whatIsWantedForTheNextTalkIsTakenAlong(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup(".own-mark").nth(1).query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> desk.spotProperty().set(new Spot.Today()));
        robot.interact(() ->
                robot.lookup("Neem mee naar een sessie met een groep").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(taken).containsExactly(Shelves.ref("1.1-q1"));
        leave(robot);
    }

    @Test
    void afterAWeekSomebodyIsAskedHowItWentAndNotAnyMoreOnceItIsDone(FxRobot robot) {
        FieldKey what = new FieldKey(new CardRef("voornemens", "zaai"), "point.1.what", OwnField.ME);
        robot.interact(() -> desk.perform(
                new AloneDesk.Title("Voor mezelf", "Ik"), List.of(WriteField.text(what, "Elke ouder bellen"))));
        now = Instant.parse("2026-11-09T19:00:00Z");
        robot.interact(() -> stage.getScene().setRoot(place(Language.NL)));
        robot.interact(worker::runNow);
        assertThat(robot.lookup(".invitation").tryQuery()).isEmpty();
        now = Instant.parse("2026-11-10T19:00:00Z");
        robot.interact(() -> stage.getScene().setRoot(place(Language.NL)));
        robot.interact(worker::runNow);
        assertThat(robot.lookup("Op 3 november 2026 nam je je voor: Elke ouder bellen. Hoe is het gegaan?")
                        .tryQuery())
                .isPresent();
        robot.interact(() -> robot.lookup("Kijk terug").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".point-what").queryAs(TextArea.class).getText())
                .isEqualTo("Elke ouder bellen");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("Dit is klaar").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".invitation").tryQuery()).isEmpty();
        leave(robot);
    }

    @Test
    void whoTypesOnAtAWayOfWorkingAfterARestFindsEveryLetterOfIt(FxRobot robot) {
        CardRef card = new CardRef("voornemens", "zaai");
        robot.interact(() -> desk.spotProperty().set(new Spot.One(card, new Spot.Home())));
        robot.interact(() -> robot.lookup("Groeipunten").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.write("Elke ");
        rest(robot);
        robot.write("ouder ");
        rest(robot);
        robot.write("bellen");
        rest(robot);
        assertThat(own().writing().text(new FieldKey(card, "point.1.what", OwnField.ME)))
                .isEqualTo("Elke ouder bellen");
        leave(robot);
    }

    @Test
    void forALeftHandWhatIsWrittenStandsAtTheLeftOfTheCard(FxRobot robot) {
        open(robot);
        assertThat(x(robot, ".reflect")).isGreaterThan(x(robot, ".card-stage"));
        AlonePlace place = (AlonePlace) stage.getScene().getRoot();
        robot.interact(() -> place.leftHandedProperty().set(true));
        robot.interact(place::layout);
        assertThat(x(robot, ".reflect")).isLessThan(x(robot, ".card-stage"));
        assertThat(desk.spotProperty().get()).as("the same card").isInstanceOf(Spot.One.class);
        robot.interact(() -> stage.setWidth(500));
        assertThat(x(robot, ".reflect")).as("below the card").isLessThan(100);
        robot.interact(() -> stage.setWidth(1000));
        leave(robot);
    }

    private static double x(FxRobot robot, String style) {
        return robot.lookup(style).query().localToScene(0, 0).getX();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup(".read-tile").query().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertThat(desk.spotProperty().get()).isInstanceOf(Spot.One.class);
    }

    /** All that waits for a moment has waited long enough. */
    private void rest(FxRobot robot) {
        robot.interact(() -> List.copyOf(alarms).forEach(ManualAlarm::ring));
    }

    private void leave(FxRobot robot) {
        robot.interact(() -> stage.getScene().setRoot(new StackPane()));
        assertThat(desk.stateProperty().get()).isEqualTo(AloneDesk.State.CLOSED);
    }

    private OwnCards own() {
        return desk.ownProperty().get();
    }

    private AlonePlace place(Language language) {
        library.readIn(language.locale());
        Reader reader =
                new Reader(desk, new Texts(language), _ -> {}, this::alarm, Clock.fixed(now, ZONE), taken::addAll);
        return new AlonePlace(reader, library.libraryProperty());
    }

    private ManualAlarm alarm() {
        ManualAlarm alarm = new ManualAlarm();
        alarms.add(alarm);
        return alarm;
    }

    private LibraryController library() {
        LibraryController decks = new LibraryController(
                background(),
                () -> new Found(List.of(Shelves.english(), Shelves.dutch(), intentions()), List.of()),
                sessions,
                Locale.of("nl"),
                _ -> {},
                Successor.NONE);
        decks.load();
        worker.runNow();
        return decks;
    }

    private static Edition intentions() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "src", "test", "resources", "decks");
        return new DeckReader()
                .read(decks.resolve("voornemens.nl.json"))
                .edition()
                .orElseThrow();
    }

    private Background background() {
        return new Background(worker, Runnable::run);
    }

    private final class Today extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
