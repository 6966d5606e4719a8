package nl.driehoek.session.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Undo;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import org.junit.jupiter.api.Test;

class OwnCardsTest {
    private static final CardRef A = new CardRef("proef", "a");
    private static final CardRef B = new CardRef("proef", "b");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 20);

    private final List<Entry> entries = new ArrayList<>();
    private Session session;
    private Instant now = FIRST.atTime(20, 0).toInstant(ZoneOffset.UTC);

    OwnCardsTest() {
        SessionSetup setup =
                new SessionSetup("Voor mezelf", List.of(new Participant(OwnField.ME, "Ik")), List.of(), List.of());
        entries.add(new Entry(1, now, new Started(setup)));
        session = Session.of(entries);
    }

    @Test
    void whatWasReadIsReadAndWhatWasReadLastIsWhereOneGoesOn() {
        perform(new Choose(A));
        perform(new Choose(B));
        perform(new Choose(A));
        assertThat(own().read()).containsExactly(A, B);
        assertThat(own().last()).contains(A);
        assertThat(own().isAnswered(A)).isFalse();
    }

    @Test
    void aLaterAnswerStandsBesideTheFirstWithTheDaysOfBoth() {
        perform(WriteField.text(OwnField.answer(A), "Ik weet het niet."));
        now = LATER.atTime(21, 0).toInstant(ZoneOffset.UTC);
        perform(WriteField.text(OwnField.again(A, LATER), "Nu wel."));
        assertThat(own().answers(A, ZoneOffset.UTC))
                .containsExactly(
                        new DatedAnswer(OwnField.answer(A), FIRST, "Ik weet het niet."),
                        new DatedAnswer(OwnField.again(A, LATER), LATER, "Nu wel."));
        assertThat(own().answers(B, ZoneOffset.UTC)).isEmpty();
        assertThat(own().isAnswered(A)).isTrue();
    }

    @Test
    void undoGivesBackTheDayWithTheWords() {
        perform(WriteField.text(OwnField.answer(A), "Eerst."));
        perform(new WriteNote(A, "Toen."));
        now = LATER.atTime(21, 0).toInstant(ZoneOffset.UTC);
        perform(WriteField.text(OwnField.answer(A), "Toch anders."));
        assertThat(own().day(OwnField.answer(A), ZoneOffset.UTC)).contains(LATER);
        perform(new Undo());
        assertThat(own().day(OwnField.answer(A), ZoneOffset.UTC)).contains(FIRST);
        perform(new WriteNote(A, "Nu."));
        assertThat(own().noteDay(A, ZoneOffset.UTC)).contains(LATER);
        perform(new Undo());
        assertThat(own().noteDay(A, ZoneOffset.UTC)).contains(FIRST);
        assertThat(own().noteDay(B, ZoneOffset.UTC)).isEmpty();
        perform(new WriteNote(A, ""));
        assertThat(own().noteDay(A, ZoneOffset.UTC)).as("a note that was wiped").isEmpty();
    }

    @Test
    void marksAreNoAnswersAndAreKeptInTheOrderInWhichTheyCame() {
        perform(new WriteField(OwnField.favourite(B), FieldValue.tick(true)));
        perform(new WriteField(OwnField.favourite(A), FieldValue.tick(true)));
        perform(new WriteField(OwnField.today(A), FieldValue.tick(true)));
        perform(new WriteField(OwnField.settled(B, "point.1.what"), FieldValue.tick(true)));
        assertThat(own().favourites()).containsExactly(B, A);
        assertThat(own().today()).containsExactly(A);
        assertThat(own().isAnswered(A)).isFalse();
        assertThat(own().isAnswered(B)).isFalse();
        perform(new WriteField(OwnField.favourite(B), Optional.empty()));
        assertThat(own().favourites()).containsExactly(A);
    }

    @Test
    void aNoteOrAFieldOfTheCardCountsAsAnAnswer() {
        perform(new WriteNote(A, "Onthouden."));
        perform(WriteField.text(new FieldKey(B, "goal", FieldKey.GROUP), "Luisteren"));
        assertThat(own().isAnswered(A)).isTrue();
        assertThat(own().isAnswered(B)).isTrue();
        assertThat(own().note(B)).isEmpty();
    }

    /** Whatever is written and taken back, each answer has the day on which these very words were written last. */
    @Test
    void everyAnswerHasTheDayOnWhichItWasWritten() {
        Random random = new Random(13);
        for (int step = 0; step < 400; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(40)));
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            switch (random.nextInt(4)) {
                case 0 -> perform(new Undo());
                case 1 -> perform(WriteField.text(OwnField.again(A, today), "again on " + today));
                case 2 -> perform(new Choose(random.nextBoolean() ? A : B));
                default -> perform(WriteField.text(OwnField.answer(A), "first on " + today));
            }
            List<DatedAnswer> answers = own().answers(A, ZoneOffset.UTC);
            assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).endsWith(" on " + answer.day()));
            assertThat(answers.stream().filter(answer -> !answer.key().isAnswer()))
                    .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        }
    }

    private void perform(SessionCommand command) {
        SessionRules.decide(session, command).ifPresent(event -> {
            Entry entry = new Entry(session.last() + 1, now, event);
            entries.add(entry);
            session = session.apply(entry);
        });
        now = now.plusSeconds(60);
    }

    private OwnCards own() {
        return OwnCards.of(session, entries);
    }
}
