package nl.driehoek.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.Play;
import nl.driehoek.report.Report;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.Draw;
import nl.driehoek.session.SessionCommand.WordQuestion;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.board.FieldKey;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever people type, the document keeps its form and loses no word of it. */
class MarkdownLawsTest {
    private static final List<String> BITS = List.of(
            "woord",
            "é",
            "ouder_kind",
            "_",
            "*",
            "**",
            "`",
            "```",
            "~~~",
            "---",
            "===",
            "***",
            "#",
            "##",
            "# kop",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "12) ",
            "[a]: b",
            "[x](y)",
            "![x](y)",
            "<b>",
            "<!-- ",
            "<script>",
            "</",
            "&amp;",
            "&#65;",
            "&",
            "\\",
            "\\\\",
            "|",
            "| a | b |",
            ":",
            ": ",
            "%",
            "{0}",
            "'",
            "\"",
            "’",
            "🙂",
            "👩‍👧",
            "\t",
            "    ",
            " ",
            " ",
            "\n",
            "\n",
            "\r\n",
            "\n\n\n",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "https://a.nl/b_c_?d=*",
            "title: x",
            "...",
            "!",
            "0");

    @RepeatedTest(400)
    void noWordOfWhatPeopleTypedIsLost(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        String answer = text(random);
        String note = text(random);
        String question = text(random);
        assertThat(words(plain(body(document("Titel", "Anna", answer, note, question)))))
                .containsAll(words(answer))
                .containsAll(words(note))
                .containsAll(words(question));
    }

    @RepeatedTest(400)
    void whatPeopleTypedIsReadBackCharacterForCharacter(RepetitionInfo round) {
        String typed = text(new Random(round.getCurrentRepetition()));
        assertThat(words(plain(Blocks.of(RichText.plain(typed))))).isEqualTo(words(typed));
        assertThat(words(plain("# " + PlainText.line(typed)))).isEqualTo(words(typed));
    }

    @RepeatedTest(200)
    void nothingThatPeopleTypeAddsAHeading(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        String quiet = document("Titel", "Anna", "a", "n", "q");
        String wild = document(name(random), name(random), "a" + text(random), "n" + text(random), "q" + text(random));
        assertThat(headings(body(wild))).isEqualTo(headings(body(quiet)));
    }

    @RepeatedTest(200)
    void theHeadIsYamlWithTheNamesAsTyped(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        String title = name(random);
        String who = name(random);
        Map<?, ?> head = head(document(title, who, "a", "n", "q"));
        assertThat(head.get("title")).isEqualTo(title.strip());
        assertThat(head.get("participants")).isEqualTo(List.of(who));
        assertThat(head.get("session")).isEqualTo("5f0c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "null",
                "12",
                "2026-11-22",
                "~",
                "- a",
                "a: b",
                "# x",
                "\"",
                "\\",
                "---\nx: y",
                "{a}",
                "*a",
                "&a",
                "!t",
                "%",
                "@",
                "`"
            })
    void titlesThatMeanSomethingInYamlStayTitles(String title) {
        assertThat(head(document(title, "Anna", "a", "n", "q")).get("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```\nopen", "~~~", "<!-- open", "<pre>", "> quote", "1. a\n\n   ```", "[woord]: https://a.nl"})
    void whatADeckLeavesOpenSwallowsNoAnswer(String printed) {
        Card card = new Card.Question(CardFace.of("q1", printed));
        CardSet set = new CardSet("1.1", "t", "Titel", Guide.NONE, List.of(card));
        Deck deck = new Deck(SmallDeck.deck().info(), List.of(), List.of(set));
        SessionRecord played = new Play("x", "Anna")
                .does(new Draw(), WriteField.text(FieldKey.groupAnswer(SmallDeck.ref("q1")), "het [woord] van ons"))
                .played();
        Library library = new Library(List.of(new Edition(deck, "0", "{}")));
        String document = export(new SessionRecord(played.id(), played.entries(), library));
        assertThat(plain(body(document))).contains("De groep: het [woord] van ons\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <b>vet</b> b",
                "<script>alert(1)</script>",
                "<!-- weg -->",
                "**klaar <img src=x onerror=alert(1)>**",
                "[hier](javascript:alert(1))",
                "![](https://example.org/x.png)",
                "x <https://example.org/\u202egpj.exe>",
                "&lt;b&gt;",
                "`<b>`",
                "# <h1>\n\n> <p>\n\n1. <li>"
            })
    void nothingOfADeckBecomesMarkupOfADocument(String text) {
        List<Card> cards = List.of(
                new Card.Question(CardFace.of("q1", text)),
                new Card.Assignment(CardFace.of("a1", text), List.of(text), text),
                new Card.Definition(
                        new CardFace(
                                "d1",
                                text.replace('\n', ' '),
                                text,
                                List.of(),
                                new Reading(List.of(text), List.of()),
                                Activity.NONE),
                        List.of(new Card.Definition.Element(text.replace('\n', ' '), text))));
        CardSet set = new CardSet("1.1", "t", text.replace('\n', ' '), Guide.NONE, cards);
        Deck deck = new Deck(SmallDeck.deck().info(), List.of(), List.of(set));
        SessionRecord played = new Play(text, text)
                .does(new Choose(SmallDeck.ref("q1")), new Choose(SmallDeck.ref("a1")), new Choose(SmallDeck.ref("d1")))
                .played();
        Library library = new Library(List.of(new Edition(deck, "0", "{}")));
        String document = export(new SessionRecord(played.id(), played.entries(), library));
        Parser.builder().build().parse(body(document)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("a picture from elsewhere: " + image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).startsWith("https://").doesNotContain("\u202e");
                visitChildren(link);
            }
        });
    }

    @Test
    void aNameThatTurnsALineRoundTurnsNothingInTheDocument() {
        String document = document("Titel \u202eleti\u202c", "Anna \u202eannA\u2067", "a\u202eb", "n", "q");
        assertThat(document).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
        assertThat(head(document).get("participants")).isEqualTo(List.of("Anna \u202eannA\u2067"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een *kind* en **zijn** *ouder*, `x`",
                "**Let op:** dit *moet*. Zie [hier](https://example.org/a_(b)?c=*d*).",
                "***alles***",
                "een**twee**drie",
                "Neem mee:\n\n1. brood\n2. kaas\n   - oud\n\n> Zei *hij*.\n\n```\n# geen kop\n```",
                "3. drie\n4. vier",
                "regel  \nregel",
                "`` a`b ``"
            })
    void whatADeckStressesListsAndQuotesIsReadBackAsItWas(String markdown) {
        RichText text = RichText.of(markdown);
        assertThat(RichText.of(Blocks.of(text))).isEqualTo(text);
    }

    private static String document(String title, String name, String answer, String note, String question) {
        Play play = new Play(title, name)
                .does(
                        new Choose(SmallDeck.ref("q1")),
                        WriteField.text(FieldKey.answer(SmallDeck.ref("q1"), "p1"), answer),
                        new WriteNote(SmallDeck.ref("q1"), note),
                        new Choose(SmallDeck.ref("own")),
                        new WordQuestion(SmallDeck.ref("own"), question));
        return export(play.played());
    }

    private static String export(SessionRecord played) {
        Texts texts = new Texts(Language.NL);
        ZoneId zone = ZoneId.of("UTC");
        Report report = new ReportBuilder(texts, zone, List.of()).build(played, Contents.ALL, Pictures.NONE);
        return new MarkdownWriter(texts, zone, "Driehoek").write(report);
    }

    private static Map<?, ?> head(String document) {
        String yaml = document.substring(4, document.indexOf("\n---\n"));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** The document without its head. */
    private static String body(String document) {
        assertThat(document).startsWith("---\n");
        return document.substring(document.indexOf("\n---\n") + 5);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\h\\v\u200b\ufeff]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that a reader sees: no addresses, no HTML, no marks. */
    private static String plain(String markdown) {
        StringBuilder seen = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                seen.append(text.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                seen.append(parent instanceof Block ? "\n" : "");
            }

            @Override
            public void visit(HardLineBreak end) {
                seen.append('\n');
            }
        });
        return seen.toString();
    }

    private static List<Integer> headings(String markdown) {
        List<Integer> levels = new ArrayList<>();
        Node document = Parser.builder().build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        return levels;
    }

    private static String name(Random random) {
        return "N" + text(random);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }
}
