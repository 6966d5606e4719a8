package nl.driehoek.session.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.control.Shelves;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.way.PointKind;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Faces;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.CardChosen;
import nl.driehoek.session.SessionEvent.CardDrawn;
import nl.driehoek.session.SessionEvent.FieldWritten;
import nl.driehoek.session.SessionEvent.NoteWritten;
import nl.driehoek.session.SessionEvent.QuestionWorded;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionEvent.Undone;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.TermsEvent.Grouped;
import nl.driehoek.session.TermsEvent.Titled;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Group;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.synopsis.Passage.Kind;
import org.junit.jupiter.api.Test;

class SynopsisMakerTest {
    private static final SessionId ID = new SessionId("s1");
    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

    private static List<Entry> entries(SessionEvent... events) {
        SessionSetup setup = new SessionSetup(
                "Start",
                List.of(new Participant("p1", "Sam")),
                List.of("digest-nl"),
                List.of(Shelves.ref("1.1-q2"), Shelves.ref("2.1-q1")));
        List<Entry> entries = new ArrayList<>(List.of(new Entry(1, START, new Started(setup))));
        for (SessionEvent event : events) {
            entries.add(new Entry(entries.size() + 1, START.plusSeconds(60L * entries.size()), event));
        }
        return entries;
    }

    private static Synopsis of(SessionEvent... events) {
        return SynopsisMaker.of(ID, entries(events), Shelves.library(), Faces.NONE);
    }

    @Test
    void itTellsWhatWasWrittenByWhomAtWhichCard() {
        Synopsis synopsis = of(
                new CardDrawn(Shelves.ref("1.1-q2")),
                new NoteWritten(Shelves.ref("2.1-q1"), "terugkomen"),
                FieldWritten.text(FieldKey.answer(Shelves.ref("1.1-q2"), "p1"), "rust"),
                new FieldWritten(FieldKey.groupAnswer(Shelves.ref("1.1-q2")), FieldValue.tick(true)),
                new QuestionWorded(Shelves.ref("1.1-q2"), "En wij?"));
        assertThat(synopsis.cards())
                .containsExactly(
                        new CardLine(Shelves.ref("1.1-q2"), "1.1 Behoefte van ouders", "Vraag van 1.1-q2", true),
                        new CardLine(Shelves.ref("2.1-q1"), "2.1 Partners", "Vraag van 2.1-q1", false));
        assertThat(synopsis.written())
                .containsExactly(
                        new Passage(Kind.ANSWER, "Sam", 0, "rust"),
                        new Passage(Kind.QUESTION, "", 0, "En wij?"),
                        new Passage(Kind.NOTE, "", 1, "terugkomen"));
        assertThat(synopsis.answers()).isEqualTo(1);
        assertThat(synopsis.sets()).containsExactly("1.1 Behoefte van ouders");
        assertThat(synopsis.laid()).containsExactly(Shelves.ref("1.1-q2"));
    }

    @Test
    void itSaysHowFarTheSessionGot() {
        assertThat(of().heading().progress()).isEqualTo(Progress.PLANNED);
        assertThat(of(new CardDrawn(Shelves.ref("1.1-q2"))).heading().progress())
                .isEqualTo(Progress.BEGUN);
        assertThat(of(new CardDrawn(Shelves.ref("1.1-q2")), new CardDrawn(Shelves.ref("2.1-q1")))
                        .heading()
                        .progress())
                .isEqualTo(Progress.PLAYED);
        assertThat(of(new CardChosen(Before.CLOSING)).heading().progress()).isEqualTo(Progress.PLAYED);
    }

    @Test
    void itKnowsWhatTheSessionIsCalledNowAndItsGroup() {
        assertThat(of().group()).isEqualTo(new Group("s1", ""));
        Synopsis synopsis = of(new Titled("Oudergesprek"), new Grouped(new Group("g", "7b")), new Undone());
        assertThat(synopsis.heading().label().title()).isEqualTo("Oudergesprek");
        assertThat(synopsis.group()).isEqualTo(new Group("g", "7b"));
        assertThat(synopsis.heading().groupedAt()).isEqualTo(START.plusSeconds(120));
    }

    @Test
    void whatCameAlongFromAnEarlierSessionCountsOnlyWhereItWasChanged() {
        FieldKey what = new FieldKey(Before.CARD, "what.1", FieldKey.GROUP);
        Before before = new Before(
                new Group("g", ""), List.of(new OpenPoint(PointKind.ACTION, "", "bellen", "", "", "")), List.of());
        SessionSetup setup = new SessionSetup("", List.of(), List.of(), List.of(), Plan.NONE, before);
        List<Entry> entries = new ArrayList<>(List.of(new Entry(1, START, new Started(setup))));
        assertThat(SynopsisMaker.of(ID, entries, Shelves.library(), Faces.NONE).written())
                .isEmpty();
        entries.add(new Entry(2, START, new FieldWritten(what, FieldValue.text("mailen"))));
        assertThat(SynopsisMaker.of(ID, entries, Shelves.library(), Faces.NONE).written())
                .extracting(Passage::text)
                .containsExactly("mailen");
    }

    @Test
    void valuesAreToldInTheWordsThatPeopleSaw() {
        Faces faces = new Faces() {
            @Override
            public Optional<CardContent> face(Library library, Deck deck, Card card, RoomValues values) {
                return Optional.empty();
            }

            @Override
            public Optional<String> words(Card card, FieldKey key, Board board) {
                return key.field().equals("soort") ? Optional.of("gezien") : Faces.typed(key, board);
            }
        };
        FieldKey kind = new FieldKey(Shelves.ref("1.1-q2"), "soort", FieldKey.GROUP);
        var entries = entries(
                new FieldWritten(kind, Optional.of(new FieldValue.Choice(Set.of("a")))),
                new FieldWritten(
                        new FieldKey(Shelves.ref("1.1-q2"), "anders", FieldKey.GROUP),
                        Optional.of(new FieldValue.Text("kort"))));
        assertThat(SynopsisMaker.of(ID, entries, Shelves.library(), faces).written())
                .extracting(Passage::text)
                .containsExactlyInAnyOrder("gezien", "kort");
    }

    @Test
    void halfACharacterAndACardThatIsGoneDoNoHarm() {
        Synopsis synopsis = SynopsisMaker.of(
                ID,
                entries(new NoteWritten(Shelves.ref("weg"), "half \uD83D teken")),
                new Library(List.of()),
                Faces.NONE);
        assertThat(synopsis.cards()).containsExactly(new CardLine(Shelves.ref("weg"), "", "weg", false));
        assertThat(synopsis.written()).extracting(Passage::text).containsExactly("half \uFFFD teken");
        assertThat(synopsis.sets()).isEmpty();
    }
}
