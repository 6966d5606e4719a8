package nl.driehoek.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.session.SessionCommand.AddToAnswer;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {
    private final Play play = new Play("x", "Anna", "Bas");

    @Test
    void whatWasFilledInStandsAtItsCardInTheCardsOrderByWhom() {
        play.does(
                new Choose(SmallDeck.ref("form")),
                field("form", "mood", "p2", FieldValue.choice(Set.of("good", "weg"))),
                field("form", "place", "p2", FieldValue.text("aula *A*")),
                field("form", "place", FieldKey.GROUP, FieldValue.text("gang")),
                field("form", "gone", "p2", FieldValue.text("oud")));
        List<Row> rows = section("form").rows();
        assertThat(rows)
                .extracting(row -> ((Row.Lines) row).title())
                .containsExactly("Ingevuld: De groep", "Ingevuld: Bas");
        assertThat(((Row.Lines) rows.getLast()).lines())
                .extracting(line -> line.label() + "=" + line.text().words())
                .startsWith("Plaats=aula *A*")
                .anyMatch(line -> line.startsWith("Sfeer="))
                .endsWith("gone=oud");
    }

    @Test
    void aListThatWasTickedSaysWhatIsDoneAndWhatIsLeft() {
        Card.Checklist list =
                (Card.Checklist) SmallDeck.library().card(SmallDeck.ref("list")).orElseThrow();
        String done = list.phases().getFirst().items().getFirst().id();
        play.does(new Choose(SmallDeck.ref("list")), field("list", done, FieldKey.GROUP, FieldValue.tick(true)));
        assertThat(section("list").rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Lines.class,
                        row -> assertThat(row.lines())
                                .extracting(Row.Line::tick)
                                .containsExactly(Row.Tick.DONE, Row.Tick.OPEN));
    }

    @Test
    void valuesOfACardThatIsGoneAreKept() {
        play.does(new Choose(SmallDeck.ref("form")), field("form", "place", "p1", FieldValue.text("aula")));
        SessionRecord record = play.played();
        Report report = builder()
                .build(
                        new SessionRecord(record.id(), record.entries(), new Library(List.of())),
                        Contents.ALL,
                        Pictures.NONE);
        assertThat(report.onTable().getFirst().rows())
                .containsExactly(new Row.Lines("Ingevuld: Anna", List.of(Row.Line.typed("place", "aula")), false));
    }

    @Test
    void aToolAddsRowsOfItsOwnAndANoteIsForOwnEyes() {
        Row own = new Row.Passage("Driehoek", RichText.plain("stap 2"), false);
        play.does(new Choose(SmallDeck.ref("q1")), new WriteNote(SmallDeck.ref("q1"), "stil"));
        play.does(WriteField.text(new FieldKey(SmallDeck.ref("q1"), "hoek.1", FieldKey.GROUP), "ruw"));
        ReportBuilder builder = new ReportBuilder(new Texts(Language.NL), ZoneId.of("UTC"), List.of(new RowSource() {
            @Override
            public List<Row> rows(Deck deck, CardRef ref, Card card, Board board, Texts texts) {
                return card.id().equals("q1") && ref.card().equals("q1") ? List.of(own) : List.of();
            }

            @Override
            public boolean tells(Card card, FieldKey key) {
                return key.field().startsWith("hoek");
            }
        }));
        List<Row> rows = builder.build(play.played(), Contents.ALL, Pictures.NONE)
                .onTable()
                .getFirst()
                .rows();
        assertThat(rows).hasSize(2).startsWith(own);
        assertThat(rows.getLast().ownEyes()).isTrue();
    }

    @Test
    void eachOwnQuestionHasASectionWithItsOwnAnswersAndTalliesAddedUp() {
        CardRef first = SmallDeck.ref("own");
        CardRef second = first.numbered(2);
        play.does(
                new Choose(first),
                new WordQuestion(first, "Wat helpt?"),
                new AddToAnswer(FieldKey.groupAnswer(first), "5x ja, 2x nee"),
                new AddToAnswer(FieldKey.groupAnswer(first), "1 ja"),
                new Choose(second),
                new WordQuestion(second, "En wie begint?"),
                new AddToAnswer(FieldKey.answer(second, "p1"), "ik"),
                new AddToAnswer(FieldKey.answer(second, "p1"), "of jij"));
        List<Section> sections =
                builder().build(play.played(), Contents.ALL, Pictures.NONE).onTable();
        assertThat(sections)
                .extracting(section -> section.printed().words())
                .containsExactly("Wat helpt?", "En wie begint?");
        assertThat(sections)
                .extracting(section -> ((Row.Lines) section.rows().getFirst())
                        .lines()
                        .getFirst()
                        .text()
                        .words())
                .containsExactly("6× ja\n2× nee", "ik\nof jij");
        assertThat(sections.getFirst().heading()).isEqualTo(sections.getLast().heading());
    }

    @Test
    void whatIsNotAskedForIsNotTold() {
        play.does(
                new Choose(SmallDeck.ref("q1")),
                new WriteNote(SmallDeck.ref("q1"), "stil"),
                WriteField.text(FieldKey.answer(SmallDeck.ref("q1"), "p1"), "luisteren"),
                new Choose(SmallDeck.ref("form")),
                field("form", "place", "p2", FieldValue.text("aula")));
        assertThat(words(Contents.ALL)).contains("stil", "luisteren", "aula", "Anna");
        assertThat(words(Contents.SHARED)).contains("luisteren", "aula").doesNotContain("stil");
        assertThat(words(new Contents(Set.of(Item.FORMS), Naming.NUMBERS)))
                .contains("aula", "Deelnemer 2")
                .doesNotContain("stil", "luisteren", "Anna", "Bas");
        assertThat(builder()
                        .build(play.played(), new Contents(Set.of(Item.FORMS), Naming.NAMES), Pictures.NONE)
                        .onTable())
                .extracting(section -> section.card().card())
                .containsExactly("form");
    }

    @Test
    void aPageHasWhatOneParticipantAndTheGroupWroteAndNothingOfOthers() {
        play.does(
                new Choose(SmallDeck.ref("form")),
                field("form", "place", "p1", FieldValue.text("aula")),
                field("form", "place", FieldKey.GROUP, FieldValue.text("gang")),
                new Choose(SmallDeck.ref("q1")),
                WriteField.text(FieldKey.answer(SmallDeck.ref("q1"), "p2"), "luisteren"));
        List<Report> pages = builder().pages(play.played(), Contents.TAKEN_HOME, Pictures.NONE);
        assertThat(pages)
                .extracting(page -> page.head().participants())
                .containsExactly(List.of("Anna"), List.of("Bas"));
        assertThat(pages.getFirst().toString()).contains("aula", "gang").doesNotContain("Bas", "luisteren");
        assertThat(pages.getLast().toString()).contains("gang").doesNotContain("aula", "luisteren");
    }

    private String words(Contents contents) {
        return builder().build(play.played(), contents, Pictures.NONE).toString();
    }

    private Section section(String card) {
        return builder().build(play.played(), Contents.ALL, Pictures.NONE).onTable().stream()
                .filter(section -> section.card().equals(SmallDeck.ref(card)))
                .findFirst()
                .orElseThrow();
    }

    private static ReportBuilder builder() {
        return new ReportBuilder(new Texts(Language.NL), ZoneId.of("UTC"), List.of());
    }

    private static WriteField field(String card, String field, String by, Optional<FieldValue> value) {
        return new WriteField(new FieldKey(SmallDeck.ref(card), field, by), value);
    }
}
