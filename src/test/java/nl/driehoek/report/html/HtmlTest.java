package nl.driehoek.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void aLineEndBreaksTheLineAlsoWhereNothingStandsBesideIt() {
        assertThat(Html.lines("\n").markup()).isEqualTo("<br/>");
        assertThat(Html.lines("a\nb\r\n").markup()).isEqualTo("a<br/>b<br/>");
    }
}
