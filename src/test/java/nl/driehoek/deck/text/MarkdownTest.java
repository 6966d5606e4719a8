package nl.driehoek.deck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.driehoek.deck.text.Block.Mark;
import nl.driehoek.deck.text.Block.Span;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void runningTextIsOneStretch() {
        assertThat(Markdown.parse("Wat wil je\nweten?")).containsExactly(paragraph(plain("Wat wil je weten?")));
    }

    @Test
    void aLineBreakThatIsMeantStays() {
        assertThat(Markdown.parse("Eén  \ntwee")).containsExactly(paragraph(plain("Eén\ntwee")));
    }

    @Test
    void whatStandsOutIsAStretchOfItsOwn() {
        assertThat(Markdown.parse("Een *kind* en **zijn *ouder***, `x`"))
                .containsExactly(paragraph(
                        plain("Een "),
                        marked("kind", Mark.EMPHASIS),
                        plain(" en "),
                        marked("zijn ", Mark.STRONG),
                        marked("ouder", Mark.STRONG, Mark.EMPHASIS),
                        plain(", "),
                        marked("x", Mark.CODE)));
    }

    @Test
    void aLinkKnowsWhereItLeads() {
        assertThat(Markdown.parse("Lees [dit](https://example.org)"))
                .containsExactly(paragraph(plain("Lees "), new Span("dit", Set.of(), "https://example.org")));
    }

    @Test
    void listsCountFromWhereTheyStart() {
        assertThat(Markdown.parse("3. a\n4. b"))
                .containsExactly(
                        new Block.Items(3, List.of(List.of(paragraph(plain("a"))), List.of(paragraph(plain("b"))))));
        assertThat(Markdown.parse("- a")).containsExactly(new Block.Items(0, List.of(List.of(paragraph(plain("a"))))));
    }

    @Test
    void headingsQuotesCodeAndRulesAreBlocks() {
        assertThat(Markdown.parse("### Kop\n\n> Woorden\n\n```\nx\ny\n```\n\n---"))
                .containsExactly(
                        new Block.Heading(3, List.of(plain("Kop"))),
                        new Block.Quote(List.of(paragraph(plain("Woorden")))),
                        new Block.Code("x\ny"),
                        new Block.Rule());
    }

    @Test
    void htmlAndPicturesAreOnlyText() {
        assertThat(Markdown.parse("a <b>c</b> ![een huis](https://example.org/x.png)"))
                .containsExactly(paragraph(plain("a <b>c</b> een huis")));
        assertThat(Markdown.parse("<script>alert(1)</script>"))
                .containsExactly(new Block.Code("<script>alert(1)</script>"));
    }

    @Test
    void depthHasAnEnd() {
        assertThat(RichText.of("> ".repeat(50_000) + "diep").words()).endsWith("diep");
    }

    private static Block.Paragraph paragraph(Span... spans) {
        return new Block.Paragraph(List.of(spans));
    }

    private static Span plain(String text) {
        return new Span(text, Set.of(), "");
    }

    private static Span marked(String text, Mark... marks) {
        return new Span(text, Set.of(marks), "");
    }
}
