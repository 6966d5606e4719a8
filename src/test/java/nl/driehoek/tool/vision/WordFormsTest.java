package nl.driehoek.tool.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same word is found in other forms, and people see in which. */
class WordFormsTest {
    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @CsvSource({
        "nl, Vertrouwen, vertrouwen",
        "nl, ouder, ouders",
        "nl, gelijkwaardig, gelijkwaardigheid",
        "nl, één ideaal, Een ideaal",
        "nl, kans, kansen",
        "nl, Coöperatie, cooperatie",
        "en, parent, Parents",
        "en, trust, trusting",
        "fr, élève, ELEVE",
        "tr, ŞEFKAT, şefkat"
    })
    void doublesAreTheSameButForTheirForms(String language, String one, String other) {
        WordForms forms = WordForms.of(Locale.forLanguageTag(language));
        assertThat(forms.common(one)).isEqualTo(forms.common(other));
        assertThat(Doubles.among(values(one, other, "iets heel anders"), forms))
                .singleElement()
                .satisfies(same -> assertThat(same).extracting(CoreValue::name).containsExactly(one, other));
    }

    @ParameterizedTest
    @CsvSource({"vertrouwen, verbinding", "openheid, ouderlijk", "rust, rust en orde", "😀, 👍", "王, 玉"})
    void otherValuesAreNoDoubles(String one, String other) {
        assertThat(Doubles.among(values(one, other), WordForms.of(DUTCH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, vertrouwen, Wij bouwen aan vertrouwen., vertrouwen",
        "nl, gelijkwaardigheid, Ouders zijn gelijkwaardige partners., gelijkwaardige",
        "nl, openheid, We zijn open en eerlijk., open",
        "nl, respect, Wij gaan respectvol met elkaar om., respectvol",
        "nl, samen leren, Samen sta je sterk., Samen",
        "nl, het kind, Het kind staat voorop., kind",
        "en, respectful, We treat everybody with respect., respect",
        "en, the child, The children come first., children",
        "nl, 王, 'Wij kiezen 王 .', 王"
    })
    void aWordIsShownAsItStandsThere(String language, String value, String sentence, String found) {
        WordForms forms = WordForms.of(Locale.forLanguageTag(language));
        assertThat(String.join(", ", forms.found(value, sentence))).isEqualTo(found);
    }

    @Test
    void aShortWordIsNotFoundWithinAnother() {
        assertThat(WordForms.of(DUTCH).found("rust", "Dat is verontrustend.")).isEmpty();
    }

    @Test
    void itIsSaidInWhichSentence() {
        CoreValue value = values("vertrouwen").getFirst();
        List<Sentence> sentences = List.of(
                new Sentence(4, "Ouders doen ertoe.", false, true),
                new Sentence(7, "Ouders vertrouwen ons; wij vertrouwen hen.", false, true));
        assertThat(Finding.of(value, sentences, WordForms.of(DUTCH)))
                .containsExactly(new Finding(2, List.of("vertrouwen")));
    }

    private static List<CoreValue> values(String... names) {
        Play play = new Play();
        Arrays.stream(names).forEach(name -> play.say("p1", name));
        return play.work().values();
    }
}
