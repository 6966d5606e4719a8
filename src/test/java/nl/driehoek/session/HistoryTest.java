package nl.driehoek.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import org.junit.jupiter.api.Test;

/** Which texts are undone together. */
class HistoryTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    private final List<Entry> entries = new ArrayList<>(List.of(
            new Entry(1, START, new SessionEvent.Started(new SessionSetup("", List.of(), List.of(), List.of(CARD))))));

    @Test
    void typingOnIsOneStep() {
        write("ou", 1000);
        write("ouders", 3000);
        undo();
        assertThat(answer()).isEmpty();
    }

    @Test
    void afterARestTypingIsANewStep() {
        write("ouders", 1000);
        write("ouders en kinderen", 1000 + History.MERGE_WITHIN.toMillis() + 1);
        undo();
        assertThat(answer()).isEqualTo("ouders");
    }

    @Test
    void whatWasUndoneIsNotMixedWithWhatIsWrittenNext() {
        write("ouders", 1000);
        write("ouders en kinderen", 60_000);
        undo();
        write("ouders en school", 61_000);
        undo();
        assertThat(answer()).isEqualTo("ouders");
    }

    @Test
    void tenThousandStepsBackAndForthCostNoStack() {
        for (int i = 1; i <= 10_000; i++) {
            write("tekst " + i, i * 10_000L);
        }
        for (int i = 0; i < 10_000; i++) {
            undo();
        }
        assertThat(answer()).isEmpty();
    }

    @Test
    void eachTickIsAStepOfItsOwnHoweverQuicklyTheyFollow() {
        FieldKey field = new FieldKey(CARD, "voor-1", FieldKey.GROUP);
        add(new FieldWritten(field, FieldValue.tick(true)), START.plusMillis(1000));
        add(new FieldWritten(field, FieldValue.tick(false)), START.plusMillis(1200));
        undo();
        assertThat(Session.of(entries).board().writing().value(field)).isEqualTo(FieldValue.tick(true));
        undo();
        assertThat(Session.of(entries).board().writing().fields()).isEmpty();
    }

    @Test
    void whatIsAddedToAnAnswerIsAStepOfItsOwnHoweverQuicklyItFollows() {
        write("ouders", 1000);
        add(
                new FieldWritten(FieldKey.groupAnswer(CARD), FieldValue.text("ouders\n1× ja"), true),
                START.plusMillis(1100));
        add(
                new FieldWritten(FieldKey.groupAnswer(CARD), FieldValue.text("ouders\n2× ja"), true),
                START.plusMillis(1200));
        write("ouders\n2× ja!", 1300);
        undo();
        assertThat(answer()).isEqualTo("ouders\n2× ja");
        undo();
        assertThat(answer()).isEqualTo("ouders\n1× ja");
        undo();
        assertThat(answer()).isEqualTo("ouders");
    }

    @Test
    void typingAtAnotherFieldIsAnotherStep() {
        add(FieldWritten.text(new FieldKey(CARD, "doel", "p1"), "rust"), START.plusMillis(1000));
        write("ouders", 1200);
        undo();
        assertThat(Session.of(entries).board().writing().filled(CARD, "p1")).containsOnlyKeys("doel");
        assertThat(answer()).isEmpty();
    }

    private void write(String text, long millis) {
        add(FieldWritten.text(FieldKey.groupAnswer(CARD), text), START.plus(Duration.ofMillis(millis)));
    }

    private void undo() {
        add(new Undone(), entries.getLast().at());
    }

    private void add(SessionEvent event, Instant at) {
        entries.add(new Entry(entries.size() + 1, at, event));
    }

    private String answer() {
        return Session.of(entries).board().writing().text(FieldKey.groupAnswer(CARD));
    }
}
