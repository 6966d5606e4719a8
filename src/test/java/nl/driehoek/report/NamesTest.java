package nl.driehoek.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Naming;
import nl.driehoek.session.Session;
import nl.driehoek.session.board.Participant;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void initialsAreTheFirstLettersOfWordsAndNoTwoAreTheSame() {
        assertThat(called(
                        Naming.INITIALS, "Anna van Dijk", "E\u0301lise", "Anton v. D.", "王 小明", "🙂", "...", "Aad v D"))
                .containsExactly("AvD", "E\u0301", "AvD 2", "王小", "🙂", "Deelnemer 6", "AvD 3");
    }

    @Test
    void numbersTellNothingOfNames() {
        assertThat(called(Naming.NUMBERS, "Anna", "Bas")).containsExactly("Deelnemer 1", "Deelnemer 2");
    }

    @Test
    void namesStayAsTheyAre() {
        assertThat(called(Naming.NAMES, "Anna", "Bas")).containsExactly("Anna", "Bas");
    }

    private static List<String> called(Naming naming, String... names) {
        Session session = new Play("x", names).played().session();
        return new Names(new Texts(Language.NL))
                .on(session.board(), naming).participants().stream()
                        .map(Participant::name)
                        .toList();
    }
}
