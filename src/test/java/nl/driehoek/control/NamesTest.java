package nl.driehoek.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void oneNameIsOneName() {
        assertThat(Names.in("  Noor\u00a0 de  Vries ")).containsExactly("Noor de Vries");
        assertThat(Names.in("A.B.")).containsExactly("A.B.");
        assertThat(Names.in("7")).containsExactly("7");
        assertThat(Names.in("Jan (4A)")).containsExactly("Jan (4A)");
        assertThat(Names.in(" \u200b\ufeff ,; \"\n")).isEmpty();
        assertThat(Names.in("")).isEmpty();
    }

    @Test
    void onOneLineCommasStandBetweenPeople() {
        assertThat(Names.in("Noor, Sem")).containsExactly("Noor", "Sem");
        assertThat(Names.in("Noor, Sem, juf Ada,")).containsExactly("Noor", "Sem", "juf Ada");
        assertThat(Names.in("Noor de Vries, Sem")).containsExactly("Noor de Vries", "Sem");
        assertThat(Names.in("Noor\tSem\tAda")).containsExactly("Noor", "Sem", "Ada");
    }

    @Test
    void aSurnameWithItsParticleIsNoList() {
        assertThat(Names.in("van den Berg, Jan")).containsExactly("van den Berg, Jan");
        assertThat(Names.in("Berg, Jan van den")).containsExactly("Berg, Jan van den");
    }

    @Test
    void semicolonsStandBetweenPeopleWhoseNamesHaveCommas() {
        assertThat(Names.in("Jansen, Piet; Vries, Jan de; Ada"))
                .containsExactly("Jansen, Piet", "Vries, Jan de", "Ada");
    }

    @Test
    void onSeveralLinesEachIsOnePerson() {
        assertThat(Names.in("Jansen, Piet\r\nde Vries, Jan\n\nBerg, van den, Ada"))
                .containsExactly("Jansen, Piet", "de Vries, Jan", "Berg, van den, Ada");
        assertThat(Names.in("\"Jansen, Piet\"\n\"Ada\"\n")).containsExactly("Jansen, Piet", "Ada");
        assertThat(Names.in("Noor,\nSem,\nAda")).containsExactly("Noor", "Sem", "Ada");
    }

    @Test
    void aLineOfSingleWordsIsAListAlsoAmongOthers() {
        assertThat(Names.in("Noor, Sem, Ada\nJan")).containsExactly("Noor", "Sem", "Ada", "Jan");
    }

    @Test
    void numbersAndDashesBeforeNamesGo() {
        assertThat(Names.in("1. Noor\n2. Sem\n10. Ada")).containsExactly("Noor", "Sem", "Ada");
        assertThat(Names.in("1) Noor\n2) Sem")).containsExactly("Noor", "Sem");
        assertThat(Names.in("1 Noor\n2 Sem")).containsExactly("Noor", "Sem");
        assertThat(Names.in("1.Noor\n2.Sem")).containsExactly("Noor", "Sem");
        assertThat(Names.in("- Noor\n• Sem\n– Ada")).containsExactly("Noor", "Sem", "Ada");
        assertThat(Names.in("3 havo\nSem")).containsExactly("3 havo", "Sem");
        assertThat(Names.in("1\n2\n3")).containsExactly("1", "2", "3");
    }

    @Test
    void theColumnsOfASpreadsheetAreOneName() {
        assertThat(Names.in("1\tJansen\tPiet\t8,5\n2\tde Vries\tJan\t7\n"))
                .containsExactly("Jansen Piet", "de Vries Jan");
        assertThat(Names.in("Piet\tJansen\tpiet@school.nl\nJan\t\tjan@school.nl"))
                .containsExactly("Piet Jansen", "Jan");
        assertThat(Names.in("Jansen;Piet;12-3-2015\nVries;Jan;1-2-2015")).containsExactly("Jansen Piet", "Vries Jan");
    }

    @Test
    void fortySixNamesJustWork() {
        List<String> names = IntStream.rangeClosed(1, 46)
                .mapToObj(n -> "Achternaam" + (char) ('a' + n % 26) + n + ", Voornaam")
                .toList();
        String numbered = IntStream.range(0, 46)
                .mapToObj(i -> (i + 1) + "\t" + names.get(i))
                .collect(Collectors.joining("\r\n"));
        assertThat(Names.in(String.join("\n", names))).isEqualTo(names);
        assertThat(Names.in(numbered)).isEqualTo(names);
    }

    @Test
    void theSecondOfANameIsKept() {
        assertThat(Names.join(List.of("Jan"), "Jan")).containsExactly("Jan", "Jan 2");
        assertThat(Names.join(List.of("Jan", "Jan 2"), "Jan")).containsExactly("Jan", "Jan 2", "Jan 3");
        assertThat(Names.join(List.of(), "Jan\nPiet\nJan")).containsExactly("Jan", "Piet", "Jan 2");
    }

    @Test
    void theSameListPastedAgainBringsOnlyWhoIsNew() {
        List<String> once = Names.join(List.of(), "Jan\nPiet\nJan");
        assertThat(Names.join(once, "Jan\nPiet\nJan\nAda")).containsExactly("Jan", "Piet", "Jan 2", "Ada");
    }

    @Test
    void aNameThatIsMuchTooLongIsCutAndShowsIt() {
        String name = Names.in("a".repeat(200)).getFirst();
        assertThat(name).hasSize(Names.LONGEST).endsWith("…");
        assertThat(Names.tidy("🙂".repeat(100)).codePoints().count()).isEqualTo(Names.LONGEST);
        assertThat(Names.tidy("a".repeat(80))).hasSize(80).endsWith("a");
    }

    @Test
    void theSameNameIsTheSameHoweverItsAccentsAreWritten() {
        assertThat(Names.tidy("Noe\u0308lle")).isEqualTo("Noëlle");
    }

    @Test
    void aSurnameThatBeginsWithAParticleGoesOnAfterItsComma() {
        assertThat(Names.goesOn("van den Berg,")).isTrue();
        assertThat(Names.goesOn("van den Berg, Jan,")).isFalse();
        assertThat(Names.goesOn("Noor,")).isFalse();
    }
}
