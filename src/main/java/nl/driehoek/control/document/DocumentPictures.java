package nl.driehoek.control.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.Layer;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.Row;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.report.ink.CardPicture;
import nl.driehoek.report.ink.CardPictures;
import nl.driehoek.report.ink.FigureSvg;
import nl.driehoek.report.ink.InkSvg;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.Session;
import nl.driehoek.session.ink.Ink;

/** The pictures that belong to a document on a session: of what is drawn on its cards, and of what a way of working came to. */
final class DocumentPictures {
    private final SessionRecord record;
    private final Session session;
    private final CardPrinter printer;
    private final List<CardPicture> cards;
    private final List<Row.Figure> figures;

    private DocumentPictures(
            SessionRecord record, CardPrinter printer, List<CardPicture> cards, List<Row.Figure> figures) {
        this.record = record;
        this.session = record.session();
        this.printer = printer;
        this.cards = cards;
        this.figures = figures;
    }

    /** Those that such contents have. */
    static DocumentPictures of(
            SessionRecord record, Contents contents, ReportBuilder reports, CardPrinter printer, Texts texts) {
        List<CardPicture> cards = CardPictures.of(record.session().board().ink(), texts).stream()
                .filter(picture -> contents.has(picture.ownEyes() ? Item.PRIVATE_INK : Item.INK))
                .toList();
        return new DocumentPictures(record, printer, cards, reports.figures(record, contents));
    }

    /** Those of cards, in the order in which a card shows them. */
    List<CardPicture> cards() {
        return cards;
    }

    /** The names of their files; none twice. */
    List<String> files() {
        Stream<String> ofFigures = figures.stream().map(Row.Figure::path);
        return Stream.concat(cards.stream().map(CardPicture::file), ofFigures)
                .distinct()
                .toList();
    }

    /** Each as an SVG document by the name of its file, made when it is asked for. */
    Map<String, Supplier<String>> svgs() {
        Map<String, Supplier<String>> svgs = new HashMap<>();
        cards.forEach(picture -> svgs.put(picture.file(), () -> svg(picture)));
        figures.forEach(figure -> svgs.put(figure.path(), () -> FigureSvg.of(figure.figure(), id())));
        return svgs;
    }

    private String id() {
        return record.id().value();
    }

    private String svg(CardPicture picture) {
        Optional<ProjectorFrame.Showing> page = page(picture);
        String title =
                page.map(ProjectorFrame.Showing::caption).orElse(picture.card().toString());
        return new InkSvg(printer::words)
                .of(new InkSvg.Content(
                        id(),
                        title + ": " + picture.words(),
                        page.map(printer::print).orElse(PrintedCard.BLANK),
                        layers(picture),
                        picture.ownEyes()));
    }

    /** A page of a deck that is gone is left blank: what was drawn on it is kept. */
    private Optional<ProjectorFrame.Showing> page(CardPicture picture) {
        return ProjectorFrame.page(session, record.library(), picture.card(), picture.page());
    }

    /** What the room did not see is in no other picture than those for own eyes. */
    private List<Drawing> layers(CardPicture picture) {
        Ink ink = session.board().ink();
        List<Drawing> layers = new ArrayList<>(List.of(ink.at(picture.card(), picture.page(), Layer.WALL)));
        if (picture.ownEyes()) {
            layers.add(ink.at(picture.card(), picture.page(), Layer.DESK));
        }
        return layers;
    }
}
