package nl.driehoek.tool.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.text.Block;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Table;
import nl.driehoek.session.board.Turns;
import nl.driehoek.session.board.Writing;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.tool.ToolDecks;
import nl.driehoek.tool.registry.Tools;
import org.junit.jupiter.api.Test;

/** Roles of a deck that no program knows of are marked, shown and told. */
class RolesToolTest {
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final CardRef REF = new CardRef("hoeken", "verhaal");

    private final RolesTool tool = tool();
    private final Map<String, FieldValue> values = new LinkedHashMap<>();

    private static RolesTool tool() {
        var card = ToolDecks.card("verhaal");
        return new RolesTool(card, (Way.Roles) card.face().activity().ways().getFirst());
    }

    @Test
    void wordsAreMarkedWhereTheyStandAndAreSeenThereOnTheWall() {
        mark("visser", 0, 1);
        mark("dier", 5, 6);
        CardContent face = face();
        assertThat(face.title()).isEqualTo("Storm   ¹\u00a0Visser   ²\u00a0Dier   ³\u00a0Weer");
        assertThat(face.main().words())
                .isEqualTo("¹De visser ziet de lucht.\n²De meeuw roept.\nDe hond blaft naar de visser.");
        assertThat(face.main().toString())
                .contains("Span[text=¹De visser, marks=[FIRST]", "Span[text=²De meeuw, marks=[SECOND]");
        assertThat(CardPages.of(face)).hasSize(1);
    }

    /** What somebody looks for among earlier sessions is what stood on the card, not how it is kept. */
    @Test
    void peopleSawTheWordsAndTheNameOfTheirRole() {
        mark("visser", 0, 1);
        FieldKey key = new FieldKey(REF, values.keySet().iterator().next(), FieldKey.GROUP);
        assertThat(Tools.faces(() -> TEXTS).words(tool.card(), key, board())).contains("Visser: De visser");
    }

    @Test
    void thereAreNoMoreRolesThanDigits() {
        List<Way.Role> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(new Way.Role("r" + i, "Rol " + i));
        }
        RolesTool crowded = new RolesTool(ToolDecks.card("verhaal"), new Way.Roles(many));
        assertThat(crowded.roles()).hasSize(9);
        assertThat(RolesTool.sign(8)).isEqualTo("⁹");
        assertThat(crowded.number("r9")).isEqualTo(-1);
    }

    @Test
    void aWordCanHaveTwoRolesAndKeepsItsOwnMarkup() {
        mark("visser", 1, 3);
        mark("weer", 2, 4);
        assertThat(face().main().words()).startsWith("De ¹visser ³ziet de lucht.");
        assertThat(((Block.Paragraph) face().main().blocks().getFirst()).spans())
                .filteredOn(span -> span.text().equals("ziet"))
                .allMatch(span -> span.marks().equals(Set.of(Block.Mark.EMPHASIS, Block.Mark.FIRST, Block.Mark.THIRD)));
    }

    @Test
    void whereOtherWordsStandNowNothingIsMarkedButTheReportKeepsThem() {
        values.put("mark.1", new FieldValue.Text("visser 0-1 Een visser"));
        values.put("mark.2", new FieldValue.Text("boer 0-1 De visser"));
        values.put("mark.3", new FieldValue.Text("zomaar wat"));
        mark("dier", 9, 9);
        assertThat(tool.marks(values).marks()).containsOnlyKeys("mark.4");
        assertThat(tool.rows(REF, board(), TEXTS).toString())
                .contains("title=Visser", "Een visser (deze woorden staan niet meer op de kaart)", "title=Dier", "hond")
                .contains("title=boer");
    }

    @Test
    void aMarkSaysItsRoleAndItsWordsAndNotHowItIsKept() {
        values.put("mark.1", new FieldValue.Text("visser 0-1 De visser"));
        values.put("mark.2", new FieldValue.Text("zomaar wat"));
        assertThat(tool.words(new FieldKey(REF, "mark.1", FieldKey.GROUP), board(), TEXTS))
                .contains("Visser: De visser");
        assertThat(tool.words(new FieldKey(REF, "mark.2", FieldKey.GROUP), board(), TEXTS))
                .isEmpty();
    }

    @Test
    void aMarkIsTakenAwayByMarkingOrByClearing() {
        mark("dier", 5, 6);
        mark("dier", 5, 6);
        assertThat(values).isEmpty();
        mark("dier", 5, 6);
        write(tool.marks(values).cleared(6, 8));
        assertThat(values).isEmpty();
    }

    /** After any marking the words have the role, no other word lost or gained one, and no mark overlaps one of its role. */
    @Test
    void markingChangesTheseWordsAndNoOthers() {
        Random random = new Random(5);
        int size = tool.marks(Map.of()).text().size();
        for (int i = 0; i < 3_000; i++) {
            int from = random.nextInt(size);
            int to = Math.min(size - 1, from + random.nextInt(5));
            String role = tool.roles().get(random.nextInt(3)).id();
            List<List<String>> before = roles(size);
            boolean there = tool.marks(values)
                    .marks()
                    .containsValue(
                            RoleMark.on(role, from, to, tool.marks(values).text()));
            mark(role, from, to);
            List<List<String>> after = roles(size);
            for (int word = 0; word < size; word++) {
                Set<String> wanted = new HashSet<>(before.get(word));
                if (word >= from && word <= to) {
                    boolean ignored = there ? wanted.remove(role) : wanted.add(role);
                }
                assertThat(new HashSet<>(after.get(word))).isEqualTo(wanted);
            }
            assertThat(overlaps()).isFalse();
        }
    }

    private boolean overlaps() {
        List<RoleMark> marks = new ArrayList<>(tool.marks(values).marks().values());
        return marks.stream()
                .anyMatch(one -> marks.stream()
                        .anyMatch(other -> one != other
                                && one.role().equals(other.role())
                                && one.touches(other.first(), other.last())));
    }

    private List<List<String>> roles(int size) {
        List<List<String>> roles = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            roles.add(tool.marks(values).roles(word));
        }
        return roles;
    }

    private void mark(String role, int from, int to) {
        write(tool.marks(values).marked(role, from, to, values));
    }

    private void write(Map<String, Optional<FieldValue>> changes) {
        changes.forEach(
                (field, value) -> value.ifPresentOrElse(it -> values.put(field, it), () -> values.remove(field)));
    }

    private CardContent face() {
        return tool.face(ToolDecks.CORNERS.deck(), RoomValues.of(board(), REF, tool.work()), TEXTS)
                .orElseThrow();
    }

    private Board board() {
        Writing writing = Writing.NONE;
        for (Map.Entry<String, FieldValue> each : values.entrySet()) {
            writing = writing.withField(new FieldKey(REF, each.getKey(), FieldKey.GROUP), Optional.of(each.getValue()));
        }
        return new Board(List.of(), Table.of(List.of()), writing, Ink.NONE, Turns.NONE);
    }
}
