package nl.driehoek.ui.presenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void marksAreLeftOutAndLinesAreJoined() {
        assertThat(Plain.of("# Kop\n\n**Noem** drie *dingen*:\n- een [lijst](https://example.org)\n1. en `meer`", 200))
                .isEqualTo("Kop Noem drie dingen: een lijst en meer");
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(Plain.of("een twee drie vier", 10)).isEqualTo("een twee…");
        assertThat(Plain.of("onderwijskwaliteit", 8)).isEqualTo("onderwij…");
        assertThat(Plain.of("een twee", 8)).isEqualTo("een twee");
    }

    @Test
    void accentsAndCaseFold() {
        assertThat(Plain.folded("Coöperatie ÉÉN")).isEqualTo("cooperatie een");
    }
}
