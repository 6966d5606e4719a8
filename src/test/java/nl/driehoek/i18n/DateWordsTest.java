package nl.driehoek.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private final DateWords dutch = new DateWords(Language.NL.locale());
    private final DateWords english = new DateWords(Language.EN.locale());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-12-2026",
                "03/12/2026",
                "3.12.26",
                " 3 - 12 - 2026 ",
                "2026-12-03",
                "3 december 2026",
                "3 DEC 2026",
                "donderdag 3 december 2026"
            })
    void aDateIsKnownHoweverItIsTyped(String typed) {
        assertThat(dutch.keptDate(typed)).isEqualTo("2026-12-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "31-2-2026",
                "3-13-2026",
                "3-12",
                "3-12-126",
                "woensdag 3 december 2026",
                "99999-1-1"
            })
    void whatIsNoDateStaysAsItWasTyped(String typed) {
        assertThat(dutch.keptDate(typed)).isEqualTo(typed);
        assertThat(dutch.shownDate(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "14.30, 14:30",
        "14u30, 14:30",
        "1430, 14:30",
        "9:05, 09:05",
        "14 uur, 14:00",
        "9, 09:00",
        "2:30 pm, 14:30",
        "12 am, 00:00",
        "12:15 pm, 12:15"
    })
    void aTimeIsKnownHoweverItIsTyped(String typed, String kept) {
        assertThat(dutch.keptTime(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "na school", "25:00", "14:75", "halftwee"})
    void whatIsNoTimeStaysAsItWasTyped(String typed) {
        assertThat(dutch.keptTime(typed)).isEqualTo(typed);
        assertThat(dutch.shownTime(typed)).isEqualTo(typed);
    }

    @Test
    void aDateAndATimeAreReadAsIsUsualAndAreKnownAgainWhenTheyAreTypedSo() {
        assertThat(dutch.shownDate("2026-12-03")).isEqualTo("3 december 2026");
        assertThat(english.shownDate("2026-12-03")).isEqualTo("3 December 2026");
        assertThat(dutch.shownTime("14:30")).isEqualTo("14:30");
        for (DateWords words : new DateWords[] {dutch, english}) {
            assertThat(words.keptDate(words.shownDate("2026-12-03"))).isEqualTo("2026-12-03");
            assertThat(words.keptTime(words.shownTime("14:30"))).isEqualTo("14:30");
        }
    }
}
