package nl.driehoek.ui.presenter.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.SetWall;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words come to the room when they are entered, but where the group watches them grow; until then they are kept all the same. */
class SheetHostTest {
    private static final ScheduledExecutorService IO = Executors.newSingleThreadScheduledExecutor();
    private static final Edition KIT = PlayFixture.edition();
    private static final CardRef COMPARED = new CardRef(KIT.deck().id(), "1.1-q1");
    private static final CardRef WORDED = new CardRef(KIT.deck().id(), "1.2-q1");

    private final ManualAlarm alarm = new ManualAlarm();
    private SessionController session;
    private PresenterContext desk;

    @AfterAll
    static void stop() {
        IO.shutdownNow();
    }

    @BeforeEach
    void play() {
        session = PlayFixture.play(
                PlayFixture.setup(KIT, List.of("1.1"), "Aisha"), KIT, new MemoryJournal(), IO, Runnable::run);
        desk = new PresenterContext(
                new SessionConnection(session, new Lifetime()),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new ManualAlarm());
    }

    @Test
    void aWordThatTheRoomWouldReadAlongIsHeldUntilItIsEntered() {
        SheetHost host = shown(COMPARED, "compare", FieldKey.MAIN);
        host.type("p1", FieldKey.MAIN, "rus");
        alarm.ring();
        assertThat(host.text("p1", FieldKey.MAIN)).isEmpty();
        assertThat(host.waits("p1", FieldKey.MAIN)).isTrue();
        host.type("p1", FieldKey.MAIN, "rust");
        host.flush();
        assertThat(host.text("p1", FieldKey.MAIN)).isEqualTo("rust");
        assertThat(session.entries().stream()
                        .filter(entry -> entry.event().toString().contains("rus")))
                .hasSize(1);
    }

    @Test
    void aWordThatWasHeldWhenTheProgramEndedIsWrittenWhenItsCardIsOpenedAgain() {
        shown(COMPARED, "compare", FieldKey.MAIN).type("p1", FieldKey.MAIN, "rust\nen tijd");
        session.perform(new SetWall(WallMode.HIDDEN));
        SheetHost again = host(COMPARED);
        alarm.ring();
        assertThat(again.text("p1", FieldKey.MAIN)).isEqualTo("rust\nen tijd");
        host(COMPARED);
        alarm.ring();
        assertThat(session.entries().stream()
                        .filter(entry -> entry.event().toString().contains("rust")))
                .hasSize(1);
    }

    @Test
    void whatTheRoomDoesNotSeeIsWrittenWhenTheTypingRests() {
        SheetHost host = shown(COMPARED, "compare", "mark");
        host.type("p1", FieldKey.MAIN, "rust");
        alarm.ring();
        assertThat(host.text("p1", FieldKey.MAIN)).isEqualTo("rust");
    }

    @Test
    void aTextThatTheGroupWatchesGrowIsWrittenWhenTheTypingRests() {
        SheetHost host = shown(WORDED, "definition", "text");
        host.type(FieldKey.GROUP, "text", "Samen");
        alarm.ring();
        assertThat(host.text(FieldKey.GROUP, "text")).isEqualTo("Samen");
    }

    private SheetHost shown(CardRef card, String way, String field) {
        session.perform(new Choose(card));
        session.perform(new SetWall(WallMode.LIVE));
        session.perform(new ShowWork(new Shown.Work(way, "text", Set.of(field), true)));
        return host(card);
    }

    private SheetHost host(CardRef card) {
        return new SheetHost(desk, card, FieldKey.GROUP, alarm, _ -> {});
    }
}
