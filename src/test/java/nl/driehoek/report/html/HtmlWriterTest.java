package nl.driehoek.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Report;
import nl.driehoek.report.Row;
import nl.driehoek.report.Sample;
import nl.driehoek.report.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A report in a browser, as a parser of HTML reads it. */
class HtmlWriterTest {
    private final Document page = read(Sample.told());

    @Test
    void itIsOneFileWithoutAScriptThatAsksNothingOfAnyone() {
        String html = html(Sample.told());
        assertThat(page.select("script, link, img, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(html).doesNotContain("@import", "url(http", "src=");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void itSaysItsLanguageAndItsTitle() {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isEqualTo("Startende leraren & ouders");
        assertThat(page.select("h1").eachText()).containsExactly("Startende leraren & ouders");
    }

    @Test
    void headingsGoDownALevelAtATime() {
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "1.1 Behoefte van ouders · Vraag",
                        "Formulier: Voorbereiding",
                        "2.3 Visie · Opdracht: Onze visie",
                        "Definitie: Grondhouding",
                        "Teruggelegd",
                        "Actiepunten",
                        "Bronnen");
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, before + 1);
            before = level;
        }
    }

    @Test
    void whatStandsUnderNamesIsATableWithARowForEach() {
        Element table = page.selectFirst("table");
        assertThat(table.select("th[scope=row] > bdi").eachText())
                .containsExactly("De groep", "Ayşe Łukasz", "王小明", "سارة");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Wie", "Wat");
        assertThat(table.select("tbody tr").get(1).select("td > p").eachText())
                .containsExactly("Dat ik bel. Niet pas als het misgaat.", "En op tijd 👍🏽");
    }

    @Test
    void longLabelsWithShortTextsHaveRoom() {
        List<Row.Line> times =
                List.of(Row.Line.typed("1.1 Behoefte van ouders · Wat hebben ouders nodig?", "8 minuten"));
        List<Row> rows = List.of(new Row.Lines("Tijd", times, false));
        Report report = Sample.of("t", List.of(), "h", RichText.EMPTY, rows);
        assertThat(read(Sample.told(List.of(report))).select("table.labels")).hasSize(1);
        assertThat(page.select("table.labels")).isEmpty();
    }

    @Test
    void aCardInAnotherLanguageSaysWhich() {
        assertThat(page.select(".printed[lang]")).isEmpty();
        Document english = Jsoup.parse(html(Sample.told(), Language.EN));
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".printed").eachAttr("lang")).isNotEmpty().containsOnly("nl");
    }

    @Test
    void wordsThatAreReadFromTheRightSaySo() {
        assertThat(page.select("[dir=rtl]").eachText()).containsExactly("أريد أن يسمعني المعلم، كل يوم (في 2026).");
        assertThat(page.select(".who bdi").eachText()).isEqualTo(Sample.NAMES);
    }

    @Test
    void aTickIsASignAndAWord() {
        assertThat(page.select(".tick").eachText()).containsExactly("☑", "☐");
        assertThat(page.select(".tick").eachAttr("aria-label")).containsExactly("Gedaan", "Nog te doen");
    }

    @Test
    void picturesAreWithinItAndSayWhatTheyShow() {
        assertThat(page.select("figure > svg[role=img]")).hasSize(3).allSatisfy(svg -> {
            assertThat(svg.select("> title").text()).isNotBlank();
            assertThat(svg.select("> desc").text()).isNotBlank();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsForOwnEyesSaysSo() {
        assertThat(page.select(".own > .own-mark").eachText()).containsExactly("Alleen voor jou", "Alleen voor jou");
        assertThat(page.select(".own").first().text()).contains("Terugkomen op Zoë.");
    }

    @Test
    void onlyPagesAndMailboxesAreLinks() {
        RichText text = RichText.of("[a](https://x.nl/?a=1&b=2) [b](javascript:alert(1)) [c](mailto:a@b.nl)"
                + " [d](data:text/html,x) [e](file:///etc/passwd) [f](JavaScript:x)");
        Report report = Sample.of("t", List.of(), "h", text, List.of());
        assertThat(read(Sample.told(List.of(report))).select("a").eachAttr("href"))
                .containsExactly("https://x.nl/?a=1&b=2", "mailto:a@b.nl");
    }

    @Test
    void eachReportIsAnArticle() {
        List<Row> rows = List.of(new Row.Passage("Actie", RichText.plain("Bellen"), false));
        Report anna = Sample.of("Anna", List.of("Anna"), "Kaart", RichText.EMPTY, rows);
        Report bas = Sample.of("Bas", List.of("Bas"), "Kaart", RichText.EMPTY, rows);
        assertThat(read(Sample.told(List.of(anna, bas))).select("article h1").eachText())
                .containsExactly("Anna", "Bas");
    }

    private static Document read(Told told) {
        return Jsoup.parse(html(told));
    }

    private static String html(Told told) {
        return html(told, Language.NL);
    }

    private static String html(Told told, Language language) {
        HtmlWriter writer = new HtmlWriter(new Texts(language), ZoneId.of("Europe/Amsterdam"), "Driehoek 0.1.0");
        return new String(writer.write(told), StandardCharsets.UTF_8);
    }
}
