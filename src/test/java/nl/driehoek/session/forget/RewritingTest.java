package nl.driehoek.session.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.Pair;
import nl.driehoek.session.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed for good leaves all else, at every moment of the session, as it was. */
class RewritingTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatOthersWroteIsTheSameAtEveryMoment(long seed) {
        List<Entry> then = new NamedSession(seed, "woord").entries();
        List<Entry> now = changed(then, new Removing("p4"));
        Predicate<FieldKey> others = key -> !key.by().equals("p4");
        for (int end = 1; end <= then.size(); end++) {
            Session before = Session.of(then.subList(0, end));
            Session after = Session.of(now.subList(0, end));
            assertThat(after.board().writing())
                    .as("after %s", then.get(end - 1))
                    .isEqualTo(before.board().writing().only(others));
            assertThat(after.board().table()).isEqualTo(before.board().table());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void withoutNamesAllStandsWhereItStoodAtEveryMoment(long seed) {
        List<Entry> then = new NamedSession(seed, "woord").entries();
        List<Entry> now = changed(then, new Anonymising(n -> "deelnemer " + n, List.of()));
        for (int end = 1; end <= then.size(); end++) {
            Session before = Session.of(then.subList(0, end));
            Session after = Session.of(now.subList(0, end));
            assertThat(after.board().writing().fields().keySet())
                    .isEqualTo(before.board().writing().fields().keySet());
            assertThat(after.board().table()).isEqualTo(before.board().table());
            assertThat(after.board().turns()).isEqualTo(before.board().turns());
            assertThat(after.board().ink().drawings().keySet())
                    .isEqualTo(before.board().ink().drawings().keySet());
        }
    }

    @Test
    void withoutNamesOnceIsWithoutNamesForGood() {
        Anonymising anonymising = new Anonymising(n -> "deelnemer " + n, List.of());
        List<SessionEvent> once = anonymising.of(events(new NamedSession(31, "woord").entries()));
        assertThat(anonymising.of(once)).isEqualTo(once);
    }

    @Test
    void aNameThatIsBeingTypedIsTakenForTheNameItBecomes() {
        List<SessionEvent> events = List.of(
                started("Sanne"),
                FieldWritten.text(FieldKey.answer(CARD, "p1"), "met Sa"),
                FieldWritten.text(FieldKey.answer(CARD, "p1"), "met Sann"),
                FieldWritten.text(FieldKey.answer(CARD, "p1"), "met Sanne"),
                FieldWritten.text(FieldKey.answer(CARD, "p1"), "met Sanne thuis"),
                FieldWritten.text(FieldKey.answer(CARD, "p1"), "Sa is een eiland"));
        assertThat(new Anonymising(n -> "deelnemer " + n, List.of())
                        .of(events).stream().skip(1))
                .extracting(
                        event -> ((FieldWritten) event).value().orElseThrow().toString())
                .containsExactly(
                        "Text[text=met deelnemer 1]",
                        "Text[text=met deelnemer 1]",
                        "Text[text=met deelnemer 1]",
                        "Text[text=met deelnemer 1 thuis]",
                        "Text[text=Sa is een eiland]");
    }

    @Test
    void aWordThatWasLeftOutStaysAndWasNeverTakenForAName() {
        String whole = "De roos is voor Roos";
        List<SessionEvent> events = new ArrayList<>(List.of(started("Roos")));
        for (int i = 1; i <= whole.length(); i++) {
            events.add(FieldWritten.text(FieldKey.answer(CARD, "p1"), whole.substring(0, i)));
        }
        events.add(FieldWritten.text(FieldKey.answer(CARD, "p1"), "Kijk: " + whole));
        events.add(FieldWritten.text(FieldKey.answer(CARD, "g"), whole));
        events.add(FieldWritten.text(FieldKey.answer(CARD, "p1"), "Kijk: " + whole + "!"));
        List<Mention> shown = shown(events);
        assertThat(shown).extracting(Mention::text).containsExactly("Kijk: " + whole + "!", whole);
        Mention first = shown.getFirst();
        List<SessionEvent> now = new Anonymising(
                        n -> "deelnemer " + n, List.of(first.only(first.spans().subList(1, 2)), shown.getLast()))
                .of(events);
        List<String> texts = now.stream().skip(1).map(RewritingTest::text).toList();
        assertThat(texts.subList(0, 16)).allMatch(whole::startsWith);
        assertThat(texts.subList(16, 20)).containsOnly("De roos is voor deelnemer 1");
        assertThat(texts.subList(20, 23))
                .containsExactly(
                        "Kijk: De roos is voor deelnemer 1",
                        "De deelnemer 1 is voor deelnemer 1",
                        "Kijk: De roos is voor deelnemer 1!");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void whereAllIsLeftOutTheTextsAreTheSame(long seed) {
        List<SessionEvent> then = events(new NamedSession(seed, "woord").entries());
        List<Mention> none =
                shown(then).stream().map(mention -> mention.only(List.of())).toList();
        List<SessionEvent> now = new Anonymising(n -> "deelnemer " + n, none).of(then);
        assertThat(Session.of(entries(now)).board().writing().fields())
                .isEqualTo(Session.of(entries(then)).board().writing().fields());
    }

    private static List<Mention> shown(List<SessionEvent> events) {
        Aliases aliases = Aliases.of(events, n -> "deelnemer " + n);
        return Mentions.of(Session.of(entries(events)), new NameWords(aliases.byName()));
    }

    private static String text(SessionEvent event) {
        return ((FieldValue.Text) ((FieldWritten) event).value().orElseThrow()).text();
    }

    private static List<Entry> entries(List<SessionEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Entry(i + 1, Instant.EPOCH.plusSeconds(i), events.get(i)))
                .toList();
    }

    @Test
    void peopleFromEarlierSessionsHaveNoNamesEither() {
        Before before = new Before(new Group("g", "Groep van Sanne"), List.of(), List.of(new Pair("Sanne", "K", 1)));
        SessionEvent start = new Started(new SessionSetup(
                "Met Kees", List.of(new Participant("p1", "Sanne")), List.of(), List.of(), Plan.NONE, before));
        Started now = (Started) new Anonymising(n -> "deelnemer " + n, List.of())
                .of(List.of(start))
                .getFirst();
        assertThat(now.setup().before())
                .isEqualTo(new Before(
                        new Group("g", "Groep van deelnemer 1"),
                        List.of(),
                        List.of(new Pair("deelnemer 1", "deelnemer 2", 1))));
        assertThat(now.setup().title()).isEqualTo("Met Kees");
    }

    private static SessionEvent started(String name) {
        return new Started(new SessionSetup("", List.of(new Participant("p1", name)), List.of(), List.of(CARD)));
    }

    private static List<SessionEvent> events(List<Entry> entries) {
        return entries.stream().map(Entry::event).toList();
    }

    private static List<Entry> changed(List<Entry> entries, Rewriting rewriting) {
        List<SessionEvent> events = rewriting.of(events(entries));
        List<Entry> changed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Instant at = entries.get(i).at();
            changed.add(new Entry(i + 1, at, events.get(i)));
        }
        return changed;
    }
}
