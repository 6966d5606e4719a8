package nl.driehoek.session.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import org.junit.jupiter.api.Test;

/** Whom the first letters name, for names of all sorts and groups of 40. */
class AnswerLineTest {
    private static final CardRef CARD = new CardRef("kit", "1.1-q1");
    private static final List<String> NAMES = List.of(
            "Anna",
            "Anna 2",
            "Anneke",
            "Zoë",
            "Ayşe",
            "Łukasz",
            "王伟",
            "Li 王",
            "🙂",
            "🦊 Vos",
            "Piet Jansen",
            "Berg, Jan van den",
            "İpek",
            "Ωmega",
            "O’Neill",
            "Marie-Claire",
            "Ça va",
            "ß",
            "ali",
            "J.");

    @Test
    void accentsStrokesAndCaseDoNotMatter() {
        assertThat(found("zoe")).containsExactly("Zoë");
        assertThat(found("AYS")).containsExactly("Ayşe");
        assertThat(found("łuk")).containsExactly("Łukasz");
        assertThat(found("luk")).containsExactly("Łukasz");
        assertThat(found("ipe")).containsExactly("İpek");
        assertThat(found("ca")).containsExactly("Ça va");
        assertThat(found("王")).containsExactly("王伟", "Li 王");
        assertThat(found("🙂")).containsExactly("🙂");
        assertThat(found("vos")).containsExactly("🦊 Vos");
    }

    @Test
    void theWholeNameComesFirstThenTheFirstWordThenTheOthers() {
        assertThat(found("anna")).containsExactly("Anna", "Anna 2");
        assertThat(found("an")).containsExactly("Anna", "Anna 2", "Anneke");
        assertThat(found("jan")).containsExactly("Piet Jansen", "Berg, Jan van den");
        assertThat(found("piet j")).containsExactly("Piet Jansen");
        assertThat(found("claire")).containsExactly("Marie-Claire");
        assertThat(found("neill")).containsExactly("O’Neill");
        assertThat(found("nna")).isEmpty();
    }

    @Test
    void lettersThatAreNoneNameNobody() {
        for (String none : List.of("", " ", "\t", "\u0301", "xyz", "(", "\\", ".*", "a".repeat(2000))) {
            assertThat(AnswerLine.GROUP.completed(people(NAMES), none)).as(none).isEmpty();
        }
        assertThat(AnswerLine.GROUP.completed(List.of(), "an")).isEmpty();
    }

    @Test
    void everybodyIsFoundByEachBeginningOfTheirNameAndByGoingRound() {
        List<Participant> people = people(forty());
        for (Participant who : people) {
            int length = who.name().codePointCount(0, who.name().length());
            for (int n = 1; n <= length; n++) {
                String letters = who.name().substring(0, who.name().offsetByCodePoints(0, n));
                if (!Folding.fold(letters).isBlank()) {
                    AnswerLine first = AnswerLine.GROUP
                            .completed(people, letters.toUpperCase(Locale.ROOT))
                            .orElseThrow();
                    assertThat(round(people, first)).as(letters).contains(who.id());
                }
            }
        }
    }

    @Test
    void goingRoundMeetsEachOnceAndComesBack() {
        Random random = new Random(20261129);
        List<Participant> people = people(forty());
        for (int i = 0; i < 500; i++) {
            String name = people.get(random.nextInt(people.size())).name();
            AnswerLine first = AnswerLine.GROUP
                    .completed(people, name.substring(0, name.offsetByCodePoints(0, 1)))
                    .orElseThrow();
            AnswerLine last = first;
            for (int step = 0; step < first.fitting().size(); step++) {
                Optional<String> next = last.next().or(last::who);
                last = last.completed(people, "iets anders").orElseThrow();
                assertThat(last.who()).isEqualTo(next);
            }
            assertThat(last).isEqualTo(first);
            assertThat(round(people, first)).doesNotHaveDuplicates();
        }
    }

    @Test
    void withoutANameItIsTheGroupsAnswer() {
        assertThat(AnswerLine.GROUP.key(CARD)).isEqualTo(FieldKey.groupAnswer(CARD));
        AnswerLine anneke = AnswerLine.GROUP.completed(people(NAMES), "anne").orElseThrow();
        assertThat(anneke.key(CARD)).isEqualTo(FieldKey.answer(CARD, "p3"));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Set<String> all = new HashSet<>(NAMES);
        all.addAll(forty());
        all.forEach(
                name -> assertThat(Folding.fold(Folding.fold(name))).as(name).isEqualTo(Folding.fold(name)));
    }

    private static List<String> round(List<Participant> people, AnswerLine first) {
        List<String> all = new ArrayList<>();
        AnswerLine line = first;
        for (int i = 0; i < first.fitting().size(); i++) {
            all.add(line.who().orElseThrow());
            line = line.completed(people, "").orElseThrow();
        }
        return all;
    }

    private static List<String> found(String letters) {
        return AnswerLine.candidates(people(NAMES), letters).stream()
                .map(Participant::name)
                .toList();
    }

    private static List<String> forty() {
        List<String> names = new ArrayList<>(NAMES);
        while (names.size() < 40) {
            names.add(Participant.distinct(names.get(names.size() % NAMES.size()), names));
        }
        return names;
    }

    private static List<Participant> people(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Participant("p" + (i + 1), names.get(i)))
                .toList();
    }
}
