package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.control.SaveState;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException;
import nl.driehoek.session.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaveWordsTest {
    private static final Texts DUTCH = new Texts(Language.NL);

    @Test
    void theBarSaysInAWordHowItIs() {
        JournalException cause = new JournalException(JournalException.Reason.OTHER, "driehoek.db", null);
        assertThat(Stream.of(
                        new SaveState.Saved(),
                        new SaveState.Saving(),
                        new SaveState.Failing(Map.of(new SessionId("een"), cause), 3)))
                .extracting(state -> SaveWords.brief(DUTCH, state))
                .containsExactly("Opgeslagen", "Opslaan…", "Niet opgeslagen");
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureSaysWhatIsTheMatterAndThatNothingIsLost(JournalException.Reason reason) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            String words = SaveWords.failure(texts, new JournalException(reason, "driehoek.db", null));
            assertThat(words)
                    .doesNotContain("{", "null")
                    .endsWith(
                            language == Language.NL
                                    ? "Alles blijft bewaard zolang dit venster open is, en Driehoek blijft het proberen."
                                    : "Everything is kept as long as this window is open, and Driehoek keeps trying.");
        }
    }

    @Test
    void eachReasonHasASentenceOfItsOwn() {
        assertThat(Stream.of(JournalException.Reason.values()))
                .extracting(reason -> SaveWords.failure(DUTCH, new JournalException(reason, "x", null)))
                .doesNotHaveDuplicates();
    }
}
