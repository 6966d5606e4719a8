package nl.driehoek.ui.presenter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.CutTo;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanClockTest {
    private final ScheduledExecutorService io = Executors.newSingleThreadScheduledExecutor();
    private PlanDesk plan;

    @AfterEach
    void stop() {
        io.shutdownNow();
    }

    @Test
    void aSessionWithoutAPlanShowsNothingAndTicksNever() {
        PlanClock clock = clock(Plan.NONE);
        clock.run(true);
        plan.desk.perform(new Draw());
        assertThat(clock.isThere()).isFalse();
        assertThat(clock.viewProperty().get()).isEmpty();
        assertThat(plan.alarm.after()).isZero();
    }

    @Test
    void untilTheFirstCardThePlanWaitsWithoutTicking() {
        PlanClock clock = clock(PlanDesk.TWO);
        clock.run(true);
        assertThat(words(clock).now(view(clock).progress())).isEqualTo("Plan: 2 onderdelen");
        assertThat(words(clock).end(view(clock))).contains("samen 30 minuten");
        assertThat(words(clock).pace(view(clock).progress())).isEmpty();
        assertThat(plan.alarm.after()).isZero();
    }

    @Test
    void theMinutesGoOnAndThePaceIsSilentUntilItMatters() {
        PlanClock clock = clock(PlanDesk.TWO);
        clock.run(true);
        plan.desk.perform(new Draw());
        assertThat(words(clock).then(view(clock).progress())).startsWith("0 van 20 min · na de streep: 1.2 ");
        assertThat(words(clock).end(view(clock))).contains("tot 16:12");
        pass(22);
        assertThat(words(clock).time(view(clock).progress())).isEqualTo("22 van 20 min");
        assertThat(words(clock).pace(view(clock).progress())).isEmpty();
        pass(3);
        assertThat(words(clock).pace(view(clock).progress())).contains("5 minuten achter op het plan");
        assertThat(words(clock).advice(view(clock).progress())).contains("Stop bij de streep");
    }

    @Test
    void goingToTheNextItemIsDrawingItsCardAndTheRestOfThisOneComesLast() {
        PlanClock clock = clock(PlanDesk.TWO);
        clock.run(true);
        plan.desk.perform(new Draw());
        pass(4);
        CardRef next = view(clock)
                .progress()
                .leadsTo(
                        1,
                        plan.desk.model().getValue().library(),
                        plan.desk.model().getValue().session().board().table().pile())
                .orElseThrow();
        plan.desk.perform(new CutTo(next));
        plan.desk.perform(new Draw());
        assertThat(view(clock).progress().item()).hasValue(1);
        assertThat(words(clock).pace(view(clock).progress())).contains("16 minuten voor op het plan");
        assertThat(words(clock).then(view(clock).progress())).isEqualTo("0 van 10 min · hierna is het plan klaar");
        plan.desk.perform(new Choose(new CardRef(PlanDesk.DECK, "def-grondhouding")));
        assertThat(view(clock).progress().item()).hasValue(1);
    }

    @Test
    void whatIsWrittenMeanwhileIsNoReasonToLook() {
        PlanClock clock = clock(PlanDesk.TWO);
        clock.run(true);
        plan.desk.perform(new Draw());
        PlanView before = view(clock);
        plan.waits(90);
        plan.desk.perform(
                new WriteNote(plan.desk.model().getValue().session().current().orElseThrow(), "iets"));
        assertThat(view(clock)).isSameAs(before);
        clock.run(false);
        plan.alarm.ring();
        assertThat(view(clock)).isSameAs(before);
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            assertThat(plan.alarm.after()).isBetween(Duration.ofMillis(1), Duration.ofMillis(60_001));
            plan.pass(1);
        }
    }

    private static PlanView view(PlanClock clock) {
        return clock.viewProperty().get().orElseThrow();
    }

    private PlanProgressWords words(PlanClock clock) {
        assertThat(clock.isThere()).isTrue();
        return new PlanProgressWords(plan.desk.texts(), plan.desk.model().getValue(), ZoneOffset.UTC);
    }

    private PlanClock clock(Plan what) {
        plan = new PlanDesk(what, io);
        return plan.clock;
    }
}
