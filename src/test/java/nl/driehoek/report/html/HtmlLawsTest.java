package nl.driehoek.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.xml.sax.InputSource;

/** Whatever people type, the document keeps its form and loses no word of it. */
class HtmlLawsTest {
    private static final List<String> BITS = List.of(
            "woord",
            "Zoë",
            "Łukasz",
            "王",
            "سارة",
            "דנה",
            "🙂",
            "👩‍👧",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "<script>",
            "</script>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</td></table>",
            "</style>",
            "</title>",
            "</body>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?php ?>",
            "&",
            "&amp;",
            "&#60;",
            "&lt",
            "\"",
            "'",
            ">",
            "<",
            "`",
            "{0}",
            "%s",
            "$1",
            "\\",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u0000",
            "\u0007",
            "\u001b[2J",
            "\ud800",
            "\udc00",
            "\ufffe",
            "\uffff",
            "\u2028",
            "\u0085",
            "\ufeff",
            "javascript:alert(1)",
            "x\" onclick=\"y",
            "://",
            "/* */",
            "}",
            "*");
    private static final List<String> KNOWN = List.of(
            "xmlns", "lang", "charset", "name", "content", "http-equiv", "class", "scope", "dir", "role", "aria-label");
    private static final Pattern DROPPED = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    private static final Pattern REPLACED =
            Pattern.compile("[\\p{Cc}&&[^\\s\\x{85}]]|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]|\\x{85}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{2028}\\x{85}\\x{FFFD}]+");

    private final HtmlDocument document =
            new HtmlDocument(new Texts(Language.NL), ZoneId.of("Europe/Amsterdam"), "Driehoek 0.1.0");
    private final String quiet = shape(Jsoup.parse(html(List.of("a", "b", "c", "d", "e", "f"))));

    @RepeatedTest(150)
    void nothingThatPeopleTypeIsAnElementAndNoWordIsLost(RepetitionInfo round) throws Exception {
        Random random = new Random(round.getCurrentRepetition());
        List<String> typed = Stream.generate(() -> text(random)).limit(6).toList();
        String html = html(typed);
        Document page = Jsoup.parse(html);
        assertThat(shape(page)).isEqualTo(quiet);
        assertThat(words(page.body().wholeText()))
                .contains(typed.stream().map(HtmlLawsTest::words).toList());
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(attributes(element)).allMatch(KNOWN::contains));
        assertThat(html).doesNotContainPattern("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .map(org.jsoup.nodes.Attribute::getKey)
                .toList();
    }

    /** The elements in order, but for paragraphs and line breaks, of which a text may have some. */
    private static String shape(Document page) {
        return page.select("*").stream()
                .map(Element::tagName)
                .filter(name -> !name.equals("p") && !name.equals("br"))
                .collect(Collectors.joining(" "));
    }

    private String html(List<String> typed) {
        return document.of(Sample.told(List.of(report(typed))), Sheet.forScreen());
    }

    private static Report report(List<String> typed) {
        List<Row> rows = List.of(
                new Row.Lines("x" + typed.get(2), List.of(Row.Line.typed("x" + typed.get(3), typed.get(4))), false),
                new Row.Passage("y", RichText.plain(typed.get(5)), false));
        return Sample.of("x" + typed.get(0), List.of("x" + typed.get(1)), "Kaart", RichText.EMPTY, rows);
    }

    private static String text(Random random) {
        return Stream.generate(() -> BITS.get(random.nextInt(BITS.size())))
                .limit(1 + random.nextInt(9))
                .collect(Collectors.joining());
    }

    /** What is left of a text when space and signs that no document can hold are taken out. */
    private static String words(String text) {
        String kept = REPLACED.matcher(DROPPED.matcher(text).replaceAll("")).replaceAll("");
        return SPACE.matcher(kept.replace("\ufeff", "")).replaceAll("");
    }
}
