package nl.driehoek.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.ink.FigureSvg;
import nl.driehoek.report.ink.InkSvg;
import nl.driehoek.report.ink.RoughPrinter;

/** A report with everything that a report can have, and names in many scripts. */
public final class Sample {
    public static final List<String> NAMES = List.of("Zoë", "Ayşe Łukasz", "王小明", "سارة", "Юлия 🙂", "አልማዝ", "דנה");

    private static final String INK = "kaarten/ink.svg";
    private static final String TRIANGLE = "kaarten/triangle.svg";
    private static final Part.Figure FIGURE = new Part.Figure(
            "Zoë",
            List.of(
                    new Part.Point("kind", 0.5, 0.1),
                    new Part.Point("ouders", 0.1, 0.9),
                    new Part.Point("school", 0.9, 0.9)),
            RichText.plain("De ouders en de school staan even ver van het kind."));

    private Sample() {}

    /** All of it in one document. */
    public static Told told() {
        return told(List.of(whole("Startende leraren & ouders")));
    }

    /** These reports in one document. */
    public static Told told(List<Report> reports) {
        SessionRecord record = new Play("Proef", "Anna").played();
        Map<String, String> svgs = Map.of(INK, ink(), TRIANGLE, FigureSvg.of(FIGURE, "5f0c"));
        return new Told(record, Contents.ALL, reports, path -> Optional.ofNullable(svgs.get(path)));
    }

    /** A report of one card with these rows. */
    public static Report of(String title, List<String> names, String heading, RichText printed, List<Row> rows) {
        Section section = new Section(SmallDeck.ref("q1"), heading, "", printed, rows);
        return new Report(head(title, names), List.of(section), List.of(), List.of(), Report.Sources.NONE);
    }

    private static Report whole(String title) {
        List<Section> onTable = List.of(answered(), form(), vision(), drawn());
        return new Report(
                head(title, NAMES),
                onTable,
                List.of(putBack()),
                List.of(chapter()),
                SourceList.of(library(), List.of()));
    }

    private static Report.Head head(String title, List<String> names) {
        Instant at = Instant.parse("2026-11-22T13:05:00Z");
        return new Report.Head("5f0c", title, at, at.plusSeconds(3600), names, ExportText.PLAYED);
    }

    private static Library library() {
        return SmallDeck.library();
    }

    private static Section answered() {
        RichText printed =
                RichText.of("Wat hebben ouders **nodig** van jou?\n\n1. Bedenk *drie* dingen.\n2. Kies er één:\n\n"
                        + "   - open\n   - gesloten\n\n[Lees verder](https://example.org/a?b=1&c=2)");
        List<Row> rows = List.of(
                Row.Lines.byWhom(
                        "",
                        List.of(
                                Row.Line.typed("De groep", "Luisteren komt eerst."),
                                Row.Line.typed(
                                        "Ayşe Łukasz", "Dat ik bel.\nNiet pas als het misgaat.\n\nEn op tijd 👍🏽"),
                                Row.Line.typed("王小明", "我们一起学习。"),
                                Row.Line.typed("سارة", "أريد أن يسمعني المعلم، كل يوم (في 2026)."))),
                new Row.Passage("Notitie van de gespreksleider", RichText.plain("Terugkomen op Zoë."), true));
        return new Section(SmallDeck.ref("q1"), "1.1 Behoefte van ouders · Vraag", "Kaart voor Zoë", printed, rows);
    }

    private static Section form() {
        List<Row> rows = List.of(
                new Row.Lines(
                        "Ingevuld: Zoë",
                        List.of(
                                Row.Line.typed("Plaats", "Lokaal 2"),
                                Row.Line.typed("Datum", "24 november 2026"),
                                Row.Line.typed("Sfeer", "fijn")),
                        false),
                new Row.Lines(
                        "Ingevuld: Юлия · nog 1 van 2",
                        List.of(
                                new Row.Line(Row.Tick.DONE, "", RichText.of("Lees het dossier.")),
                                new Row.Line(Row.Tick.OPEN, "Daarna", RichText.of("Schrijf op wat je *afspreekt*."))),
                        false));
        return new Section(SmallDeck.ref("form"), "Formulier: Voorbereiding", "", RichText.of("Vul in."), rows);
    }

    private static Section vision() {
        List<Row> rows = List.of(
                new Row.Passage("Onze visie", RichText.plain("Samen zorgen we dat elk kind gehoord wordt."), false),
                new Row.Lines(
                        "De waarden",
                        List.of(
                                Row.Line.typed("3 keer genoemd", "Vertrouwen, ook: ‘geloof’ · heeft een plek"),
                                Row.Line.typed("1 keer genoemd", "Openheid")),
                        false),
                new Row.Figure(FIGURE, TRIANGLE));
        return new Section(SmallDeck.ref("a1"), "2.3 Visie · Opdracht: Onze visie", "", RichText.EMPTY, rows);
    }

    private static Section drawn() {
        List<Row> rows = List.of(
                new Row.Image("De kaart met wat erop getekend is", INK, false),
                new Row.Lines("Op de kaart geschreven", List.of(Row.Line.typed("", "Samen sterk")), false),
                new Row.Image("De kaart met ook wat alleen de gespreksleider zag", INK, true));
        return new Section(SmallDeck.ref("def"), "Definitie: Grondhouding", "", RichText.of("> Gelijkwaardig"), rows);
    }

    private static Section putBack() {
        return new Section(
                SmallDeck.ref("q2"),
                "1.1 Behoefte van ouders · Vraag",
                "",
                RichText.of("### Wie bel je?\n\n`code`\n\n---"),
                List.of(new Row.Lines("", List.of(Row.Line.typed("De groep", "Dit bewaren we.")), false)));
    }

    private static Report.Chapter chapter() {
        return new Report.Chapter(
                "Actiepunten",
                List.of(new Row.Lines("", List.of(Row.Line.typed("Zoë", "De vader bellen, voor 1 december")), false)));
    }

    private static String ink() {
        List<Mark> marks = List.of(
                new Mark.Stroke(
                        1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.MEDIUM, Points.of(0.05, 0.3, 0.2, 0.4, 0.4, 0.3)),
                new Mark.Stroke(
                        2, Mark.Tip.HIGHLIGHTER, InkColour.ORANGE, PenWidth.FINE, Points.of(0.17, 0.18, 0.37, 0.18)),
                new Mark.StickyNote(
                        3, GridPoint.of(0.6, 0.1), 1500, "Samen sterk سارة", Mark.Sort.of(InkColour.GREEN)));
        return new InkSvg(new RoughPrinter()::words)
                .of(new InkSvg.Content("5f0c", "Grondhouding", PrintedCard.BLANK, List.of(Drawing.of(marks)), false));
    }
}
