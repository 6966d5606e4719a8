package nl.driehoek.ui.presenter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.control.Recorder;
import nl.driehoek.control.SessionController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.MemoryJournal;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CutTo;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.session.plan.Topic.WholeSet;
import nl.driehoek.ui.keys.KeyMap;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.presenter.PlayFixture;
import nl.driehoek.ui.presenter.model.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanClockTest {
    private static final Edition KIT = PlayFixture.edition();
    private static final String DECK = KIT.deck().id();

    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private final ManualClock time = new ManualClock();
    private final ManualAlarm alarm = new ManualAlarm();
    private Desk desk;

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aSessionWithoutAPlanShowsNothingAndTicksNever() {
        PlanClock clock = clock(Plan.NONE);
        clock.run(true);
        desk.perform(new Draw());
        assertThat(clock.isThere()).isFalse();
        assertThat(clock.viewProperty().get()).isEmpty();
        assertThat(alarm.after()).isZero();
    }

    @Test
    void untilTheFirstCardThePlanWaitsWithoutTicking() {
        PlanClock clock = clock(plan());
        clock.run(true);
        assertThat(words(clock).now(view(clock).standing())).isEqualTo("Plan: 2 onderdelen");
        assertThat(words(clock).end(view(clock))).contains("samen 30 minuten");
        assertThat(words(clock).pace(view(clock).standing())).isEmpty();
        assertThat(alarm.after()).isZero();
    }

    @Test
    void theMinutesGoOnAndThePaceIsSilentUntilItMatters() {
        PlanClock clock = clock(plan());
        clock.run(true);
        desk.perform(new Draw());
        assertThat(words(clock).then(view(clock).standing())).startsWith("0 van 20 min · na de streep: 1.2 ");
        assertThat(words(clock).end(view(clock))).contains("tot 16:12");
        pass(22);
        assertThat(words(clock).time(view(clock).standing())).isEqualTo("22 van 20 min");
        assertThat(words(clock).pace(view(clock).standing())).isEmpty();
        pass(3);
        assertThat(words(clock).pace(view(clock).standing())).contains("5 minuten achter op het plan");
        assertThat(words(clock).advice(view(clock).standing())).contains("Stop bij de streep");
    }

    @Test
    void goingToTheNextItemIsDrawingItsCardAndTheRestOfThisOneComesLast() {
        PlanClock clock = clock(plan());
        clock.run(true);
        desk.perform(new Draw());
        pass(4);
        CardRef next = view(clock)
                .standing()
                .leadsTo(
                        1,
                        new Library(List.of(KIT)),
                        desk.model().getValue().session().board().table().pile())
                .orElseThrow();
        desk.perform(new CutTo(next));
        desk.perform(new Draw());
        assertThat(view(clock).standing().item()).hasValue(1);
        assertThat(words(clock).pace(view(clock).standing())).contains("16 minuten voor op het plan");
        assertThat(words(clock).then(view(clock).standing())).isEqualTo("0 van 10 min · hierna is het plan klaar");
        desk.perform(new Choose(new CardRef(DECK, "def-grondhouding")));
        assertThat(view(clock).standing().item()).hasValue(1);
    }

    @Test
    void whatIsWrittenMeanwhileIsNoReasonToLook() {
        PlanClock clock = clock(plan());
        clock.run(true);
        desk.perform(new Draw());
        PlanView before = view(clock);
        time.now = time.now.plusSeconds(90);
        desk.perform(new WriteNote(desk.model().getValue().session().current().orElseThrow(), "iets"));
        assertThat(view(clock)).isSameAs(before);
        clock.run(false);
        alarm.ring();
        assertThat(view(clock)).isSameAs(before);
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            assertThat(alarm.after()).isBetween(Duration.ofMillis(1), Duration.ofMillis(60_001));
            time.now = time.now.plusSeconds(60);
            alarm.ring();
        }
    }

    private static PlanView view(PlanClock clock) {
        return clock.viewProperty().get().orElseThrow();
    }

    private PlanWords words(PlanClock clock) {
        assertThat(clock.isThere()).isTrue();
        return new PlanWords(desk.texts(), desk.model().getValue(), ZoneOffset.UTC);
    }

    private PlanClock clock(Plan plan) {
        SessionSetup bare = PlayFixture.setup(KIT, List.of("1.1", "1.2"));
        SessionSetup setup = new SessionSetup("x", List.of(), bare.editions(), bare.pile(), plan);
        SessionController controller = SessionController.start(
                setup, new Library(List.of(KIT)), new Recorder(new MemoryJournal(), io, Runnable::run), time);
        desk = new Desk(
                controller,
                new Texts(Language.NL),
                () -> {},
                new SimpleObjectProperty<>(KeyMap.STANDARD),
                new PromptAlarm());
        return new PlanClock(desk, time, alarm);
    }

    private static Plan plan() {
        return new Plan(
                List.of(
                        new PlanItem(new WholeSet(DECK, "1.1"), OptionalInt.of(20)),
                        new PlanItem(new OneCard(new CardRef(DECK, "1.2-q2")), OptionalInt.of(10))),
                1);
    }

    private static final class ManualClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T15:42:10Z");

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
