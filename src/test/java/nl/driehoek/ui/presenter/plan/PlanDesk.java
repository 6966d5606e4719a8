package nl.driehoek.ui.presenter.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** A desk with a plan, and a time of day that goes on when a test says so. */
final class PlanDesk {
    private static final Edition KIT = PlayFixture.edition();

    /** The deck of what is planned. */
    static final String DECK = KIT.deck().id();

    /** Set 1.1 in 20 minutes, then the line, then one card of set 1.2 in 10. */
    static final Plan TWO = new Plan(
            List.of(
                    new PlanItem(new WholeSet(DECK, "1.1"), OptionalInt.of(20)),
                    new PlanItem(new OneCard(new CardRef(DECK, "1.2-q2")), OptionalInt.of(10))),
            1);

    final ManualAlarm alarm = new ManualAlarm();
    final PresenterContext desk;
    final PlanClock clock;
    private Instant now = Instant.parse("2026-03-02T15:42:10Z");

    /** A session with all of sets 1.1 and 1.2 on the pile, of which so much is planned. */
    PlanDesk(Plan plan, ScheduledExecutorService io) {
        SessionSetup bare = PlayFixture.setup(KIT, List.of("1.1", "1.2"));
        SessionSetup setup = new SessionSetup("x", List.of(), bare.editions(), bare.pile(), plan);
        Clock time = new TimeOfDay();
        SessionController controller = SessionController.start(
                setup, new Library(List.of(KIT)), new Recorder(new MemoryJournal(), io, Runnable::run), time);
        desk = new PresenterContext(
                new SessionConnection(controller, new Lifetime()),
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new PromptAlarm());
        clock = new PlanClock(desk, time, alarm);
    }

    /** So many minutes go by, one after the other, as the clock that runs tells them. */
    void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            now = now.plusSeconds(60);
            alarm.ring();
        }
    }

    /** So many seconds go by of which the clock does not tell. */
    void waits(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private final class TimeOfDay extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
