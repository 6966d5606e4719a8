package nl.driehoek.store.deckcsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.table.CardTable;
import nl.driehoek.deck.table.Encoding;
import nl.driehoek.deck.table.Role;
import nl.driehoek.deck.table.Separator;
import nl.driehoek.deck.table.TableWish;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;

class TableDeckTest {
    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void aTableOfQuestionsBecomesADeckBySets() {
        Deck deck = deck(
                "Vraag;Set;Soort;Titel\r\nWat zie je?;Straat;;\r\nTeken.;Straat;assignment;\r\nWie?;School;definition;Wie\r\n\r\n");
        assertThat(deck.sets()).extracting(CardSet::title).containsExactly("Straat", "School");
        List<Card> cards = deck.cards().toList();
        assertThat(cards).extracting(Card::kind).containsExactly(Kind.QUESTION, Kind.ASSIGNMENT, Kind.DEFINITION);
        assertThat(cards).extracting(Card::text).containsExactly("Wat zie je?", "Teken.", "Wie?");
    }

    @Test
    void theSeparatorIsFoundByTheSteadiestCountOfCells() {
        assertThat(table("a;b\nc, d en e;f, g\n").separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(table("a,b\n\"c;d\",e\n").separator()).isEqualTo(Separator.COMMA);
        assertThat(table("a\tb\nc, d\te\n").separator()).isEqualTo(Separator.TAB);
        assertThat(table("sep=|\na|b;c\n").rows()).containsExactly(List.of("a", "b;c"));
    }

    @Test
    void theEncodingIsFoundByItsMarkOrByWhatCanBe() {
        String text = "Vraag;Set\nCafé – één;€\n";
        for (var known : List.of(
                List.of("", StandardCharsets.UTF_8, Encoding.UTF_8),
                List.of("\ufeff", StandardCharsets.UTF_8, Encoding.UTF_8),
                List.of("\ufeff", StandardCharsets.UTF_16LE, Encoding.UTF_16_LE),
                List.of("\ufeff", StandardCharsets.UTF_16BE, Encoding.UTF_16_BE),
                List.of("", Charset.forName("windows-1252"), Encoding.WINDOWS_1252))) {
            CardTable table =
                    read((known.get(0) + text).getBytes((Charset) known.get(1))).orElseThrow();
            assertThat(table.encoding()).isEqualTo(known.get(2));
            assertThat(table.rows()).containsExactly(List.of("Vraag", "Set"), List.of("Café – één", "€"));
        }
    }

    @Test
    void whatSomebodyChoosesIsTaken() {
        byte[] bytes = "a;b,c\n".getBytes(StandardCharsets.UTF_8);
        CardTable table = CardTableReader.read(bytes, Optional.of(Separator.COMMA), Optional.of(Encoding.WINDOWS_1252))
                .orElseThrow();
        assertThat(table.rows()).containsExactly(List.of("a;b", "c"));
    }

    @Test
    void rowsMayBeUnevenAndCellsMayHaveLines() {
        CardTable table = table("a;b\n\"een\ntwee\"\nc;d;e\n");
        assertThat(table.rows()).containsExactly(List.of("a", "b"), List.of("een\ntwee"), List.of("c", "d", "e"));
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cell(1, 2)).isEmpty();
    }

    @Test
    void withoutNamesTheColumnWithTheLongestTextsIsThatOfTheCards() {
        TableWish wish = TableWish.guess(table("1;Wat vind je daarvan?\n2;En waarom dan wel?\n"), "t", DUTCH);
        assertThat(wish.headed()).isFalse();
        assertThat(wish.roles()).containsExactly(Role.NONE, Role.TEXT);
        assertThat(wish.with(0, Role.TEXT).roles()).containsExactly(Role.TEXT, Role.NONE);
    }

    @Test
    void whatStandsInACellIsNoMarkup() {
        for (String text :
                List.of("1 * 2 * 3", "# kop", "a_b_c", "[x](y)", "een {getal}", "- streep", "\\", "`x`", "a < b > c")) {
            String escaped = deck("vraag\n\"" + text + "\"\n")
                    .cards()
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(RichText.of(escaped)).isEqualTo(RichText.plain(text));
        }
    }

    @Test
    void anyTableAtAllBecomesASoundDeckOrNone() {
        Random random = new Random(47);
        String signs = "ab \u0000\u0007\t\n\r;,|\"'\\<>[]{}#*_é€\ufeff\u200b\u202e\ud800😀=+-";
        for (int round = 0; round < 2_000; round++) {
            String text = IntStream.range(0, random.nextInt(80))
                    .mapToObj(_ -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                    .collect(Collectors.joining());
            read(text.getBytes(StandardCharsets.UTF_16LE)).ifPresent(table -> become(table));
            read(text.getBytes(StandardCharsets.UTF_8)).ifPresent(table -> become(table));
        }
    }

    @Test
    void whatIsEmptyOrTooLargeIsNoTable() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(" \n\n".getBytes())).isEmpty();
        assertThat(read("a\n".repeat(5_001).getBytes())).isEmpty();
        assertThat(read(";".repeat(41).concat("a\n").getBytes())).isEmpty();
        assertThat(CardTableReader.isTable(Path.of("Vragen.CSV"))).isTrue();
        assertThat(CardTableReader.isTable(Path.of("deck.json"))).isFalse();
    }

    private static void become(CardTable table) {
        TableWish wish = TableWish.guess(table, "Titel", DUTCH);
        Optional<Edition> deck = made(table, wish);
        deck.ifPresent(edition -> assertThat(edition.deck().cards().count()).isPositive());
    }

    private static Deck deck(String text) {
        CardTable table = table(text);
        return made(table, TableWish.guess(table, "Mijn vragen", DUTCH))
                .orElseThrow()
                .deck();
    }

    private static Optional<Edition> made(CardTable table, TableWish wish) {
        return TableDeck.of(table, wish, "mijn-vragen", TableDeckTest::kind);
    }

    private static Optional<Kind> kind(String word) {
        return IntStream.range(0, Kind.values().length)
                .mapToObj(i -> Kind.values()[i])
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    private static CardTable table(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Optional<CardTable> read(byte[] bytes) {
        return CardTableReader.read(bytes, Optional.empty(), Optional.empty());
    }
}
