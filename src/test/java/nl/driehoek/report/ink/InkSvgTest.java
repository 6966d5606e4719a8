package nl.driehoek.report.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.ink.Drawing;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Box;
import nl.driehoek.ink.shape.Cubic;
import nl.driehoek.ink.shape.GridPoint;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.ink.shape.Vec;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.FilledShape;
import nl.driehoek.print.PrintedCard.Letters;
import nl.driehoek.print.PrintedCard.Paint;
import nl.driehoek.print.PrintedCard.Pen;
import nl.driehoek.print.PrintedCard.PlacedPicture;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.print.PrintedCard.Word;
import nl.driehoek.session.RandomInk;
import nl.driehoek.store.picture.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Cards with ink as pictures; the golden file can be opened and looked at. */
class InkSvgTest {
    private static final Paint INK = new Paint("#24211e", 1);

    @Test
    void aCardWithInkOfEveryKindIsAsInTheGoldenFile() throws Exception {
        try (InputStream file = InkSvgTest.class.getResourceAsStream("/report/card.svg")) {
            assertThat(svg(card(), false, marks())).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theHighlighterLiesBelowTheWordsOfTheCardAndAllElseAboveThem() throws Exception {
        Document picture = parsed(svg(card(), false, marks()));
        String order = String.join(" ", names(picture));
        assertThat(order).matches("svg title clipPath rect g rect path path g path text tspan .*text.* rect .*path.*");
        Element glow = (Element) picture.getElementsByTagName("g").item(1);
        assertThat(glow.getAttribute("opacity")).isEqualTo("0.35");
    }

    @Test
    void thePictureOfTheCardLiesBelowAllInkWithinTheFile() throws Exception {
        PrintedCard card = new PrintedCard(
                card().shapes(),
                List.of(picture(TestPictures.png(40, 20)), picture(TestPictures.jpeg(2000, 1000))),
                card().lines());
        Document svg = parsed(svg(card, false, marks()));
        assertThat(String.join(" ", names(svg)))
                .matches("svg title clipPath rect g rect path path image image g path text .*");
        Element image = (Element) svg.getElementsByTagName("image").item(0);
        assertThat(image.getAttribute("xlink:href")).startsWith("data:image/png;base64,");
        assertThat(image.getAttribute("aria-label")).isEqualTo("Een \"huis\".");
        assertThat(List.of("x", "y", "width", "height").stream().map(image::getAttribute))
                .containsExactly("750", "150", "600", "300");
    }

    private static PlacedPicture picture(byte[] bytes) {
        PictureFile file = TestPictures.file(bytes[0] == (byte) 0x89 ? "p.png" : "p.jpg", bytes);
        return new PlacedPicture(file, "Een \"huis\".", new Box(0.5, 0.1, 0.9, 0.3));
    }

    @Test
    void textIsTextWhateverIsInIt() throws Exception {
        String text = "<b>&\"'\u0007\u0000\ud800\uffff ]]> é 🙂";
        Mark label = new Mark.Label(1, GridPoint.of(0, 0), text, LabelSize.SMALL, InkColour.INK);
        Document picture = parsed(svg(PrintedCard.BLANK, false, Drawing.of(List.of(label))));
        assertThat(picture.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("<b>&\"'\ufffd\ufffd\ufffd\ufffd ]]> é 🙂");
    }

    @Test
    void onlyAPictureForOwnEyesHasABrokenLineRoundIt() {
        assertThat(svg(card(), true, marks())).contains("stroke-dasharray");
        assertThat(svg(PrintedCard.BLANK, false, marks())).doesNotContain("stroke-dasharray");
    }

    @Test
    void aPictureIsKnownByItsOwner() {
        String svg = svg(card(), false, marks());
        assertThat(InkSvg.isFor("s-1", svg)).isTrue();
        assertThat(InkSvg.isFor("s", svg)).isFalse();
        assertThat(InkSvg.isFor("s-1", "<svg>my own</svg>")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyInkMakesValidXmlThatIsAlwaysTheSame(long seed) throws Exception {
        RandomInk ink = new RandomInk(new Random(seed));
        List<Mark> marks = IntStream.rangeClosed(1, 300)
                .mapToObj(id -> ink.mark(id, Layer.WALL))
                .toList();
        Drawing drawing = Drawing.of(marks);
        String svg = svg(card(), false, drawing);
        Document picture = parsed(svg);
        long strokes = marks.stream()
                .filter(mark -> mark instanceof Mark.Stroke || mark instanceof Mark.Line)
                .count();
        long leaves = marks.stream().filter(Mark.StickyNote.class::isInstance).count();
        assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo((int) strokes + 2);
        assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo((int) leaves + 3);
        assertThat(svg).isEqualTo(svg(card(), false, drawing)).doesNotContain("NaN", "null", "Infinity");
    }

    private static String svg(PrintedCard card, boolean ownEyes, Drawing... layers) {
        return new InkSvg(new RoughPrinter()::words)
                .of(new InkSvg.Content("s-1", "1.1 Behoefte <van> ouders", card, List.of(layers), ownEyes));
    }

    private static PrintedCard card() {
        FilledShape box = new FilledShape(ring(), Optional.of(new Paint("#fbebe1", 1)), Optional.empty());
        FilledShape mark = new FilledShape(
                List.of(straight(0.8, 0.6, 0.9, 0.6)),
                Optional.empty(),
                Optional.of(new Pen(new Paint("#93401a", 0.25), 0.004, false)));
        TextLine first = new TextLine(
                List.of(new Word("Wat", 0.05, 0.1), new Word("hebben", 0.17, 0.2)),
                0.2,
                new Letters(0.05, false, false, false),
                INK);
        TextLine second =
                new TextLine(List.of(new Word("ouders", 0.05, 0.18)), 0.27, new Letters(0.05, true, true, true), INK);
        return new PrintedCard(List.of(box, mark), List.of(), List.of(first, second));
    }

    private static List<Cubic> ring() {
        return List.of(
                straight(0.04, 0.1, 0.6, 0.1),
                straight(0.6, 0.1, 0.6, 0.3),
                new Cubic(new Vec(0.6, 0.3), new Vec(0.6, 0.35), new Vec(0.04, 0.35), new Vec(0.04, 0.3)),
                straight(0.04, 0.3, 0.04, 0.1));
    }

    private static Cubic straight(double x1, double y1, double x2, double y2) {
        Vec from = new Vec(x1, y1);
        Vec third = new Vec((x2 - x1) / 3, (y2 - y1) / 3);
        Vec to = new Vec(x2, y2);
        return new Cubic(from, from.plus(third), to.minus(third), to);
    }

    private static Drawing marks() {
        return Drawing.of(List.of(
                new Mark.Stroke(
                        1, Mark.Tip.PEN, InkColour.BLUE, PenWidth.MEDIUM, Points.of(0.05, 0.3, 0.1, 0.32, 0.2, 0.3)),
                new Mark.Stroke(2, Mark.Tip.PEN, InkColour.INK, PenWidth.BROAD, Points.of(0.5, 0.5)),
                new Mark.Stroke(
                        3, Mark.Tip.HIGHLIGHTER, InkColour.ORANGE, PenWidth.FINE, Points.of(0.17, 0.18, 0.37, 0.18)),
                new Mark.Line(4, InkColour.PLUM, PenWidth.FINE, true, Points.of(0.7, 0.5, 0.8, 0.4)),
                new Mark.Line(5, InkColour.GREEN, PenWidth.MEDIUM, false, Points.of(0.1, 0.6, 0.4, 0.6)),
                new Mark.Label(
                        6, GridPoint.of(0.1, 0.4), "Luisteren & horen\nna school", LabelSize.MEDIUM, InkColour.GREEN),
                new Mark.StickyNote(
                        7,
                        GridPoint.of(0.7, 0.1),
                        Mark.StickyNote.GRID_WIDTH,
                        "Dat je ook belt als het goed gaat, en niet pas als er iets is",
                        Mark.Sort.of(InkColour.BLUE))));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(Document picture) {
        NodeList all = picture.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        return names;
    }
}
