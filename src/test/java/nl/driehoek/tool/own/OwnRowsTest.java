package nl.driehoek.tool.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.Row;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.alone.OwnSession;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.Test;

/** What a document tells of the session of somebody who keeps things alone. */
class OwnRowsTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final Card.Form.Field WHEN =
            new Card.Form.Field("when", "Wanneer", "", Card.Form.Type.DATE, List.of(), List.of());
    private static final Card FORM = new Card.Form(CardFace.of("app-form", "Bereid voor."), List.of(WHEN));
    private static final Card QUESTION = new Card.Question(CardFace.of("1.1-q1", "Wat heb je nodig?"));
    private static final Deck DECK = new Deck(
            new Deck.Info("proef", Locale.of("nl"), "1.0.0", "Proef", "CC0-1.0"),
            List.of(new Theme("t", "Thema")),
            List.of(new CardSet("1.1", "t", "Behoeften", Guide.NONE, List.of(QUESTION, FORM))));

    private final OwnSession own = new OwnSession();
    private final Report report = new ReportBuilder(DUTCH, ZoneOffset.UTC, List.of(new OwnRows()))
            .build(
                    new SessionRecord(
                            new SessionId("s"), own.entries(), new Library(List.of(new Edition(DECK, "d", "")))),
                    Contents.ALL,
                    Pictures.NONE);

    private List<Row.Lines> lines(int section) {
        return report.onTable().get(section).rows().stream()
                .filter(Row.Lines.class::isInstance)
                .map(Row.Lines.class::cast)
                .toList();
    }

    @Test
    void eachAnswerStandsWithItsDayAndTheMarksBelowIt() {
        assertThat(lines(0))
                .flatExtracting(Row.Lines::lines)
                .extracting(line -> line.label() + "|" + line.text().words())
                .containsExactly(
                        "1 januari 1970|Ik weet het niet, zei ik.",
                        "20 december 2026|Nu ik het weet: rust.",
                        "|Favoriet",
                        "|Op de lijst van vandaag");
        assertThat(lines(0)).extracting(Row.Lines::title).startsWith("Mijn antwoord", "Later geantwoord");
    }

    @Test
    void aSheetThatWasBegunAnewStandsBelowWhatItSaysNow() {
        assertThat(lines(1))
                .extracting(Row.Lines::title)
                .containsExactly("Ingevuld", "Eerder ingevuld, tot 1 december 2026");
        assertThat(lines(1))
                .flatExtracting(Row.Lines::lines)
                .extracting(line -> line.label() + "|" + line.text().words())
                .containsExactly("Wanneer|15 januari 2027", "Wanneer|30 november 2026");
    }

    @Test
    void thereIsNoGroupAndNobodyWhoLeadsIt() {
        assertThat(report.head().participants()).isEmpty();
        assertThat(report.head().when()).isEqualTo(ExportText.BEGUN);
        assertThat(report.chapters()).isEmpty();
        assertThat(report.onTable().getFirst().rows())
                .filteredOn(Row.Passage.class::isInstance)
                .singleElement()
                .extracting(row -> ((Row.Passage) row).title())
                .isEqualTo("Mijn notitie");
    }

    @Test
    void whoKeepsThingsAloneIsCalledByNoNameInAnyLanguage() {
        for (Language language : Language.values()) {
            assertThat(OwnField.CALLED).contains(new Texts(language).get(AloneText.READER));
        }
    }

    @Test
    void inATableEachKeptFieldIsCalledByWhatWasAsked() {
        FieldKey kept = OwnField.kept(new FieldKey(OwnSession.FORM, "when", OwnField.ME), OwnSession.ANEW);
        assertThat(new OwnRows().tells(FORM, kept)).isTrue();
        assertThat(new OwnRows().label(FORM, kept, DUTCH)).contains("Eerder ingevuld, tot 1 december 2026: Wanneer");
        assertThat(new OwnRows().label(FORM, new FieldKey(OwnSession.FORM, "when", ""), DUTCH))
                .isEmpty();
        assertThat(OwnField.keptOf(kept)).contains(new OwnField.KeptField(OwnSession.ANEW, "when"));
        assertThat(OwnField.keptOf(new FieldKey(OwnSession.FORM, "sheet.2026-12-01.when", OwnField.ME)))
                .isEqualTo(Optional.empty());
    }
}
