package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void paragraphsCanBeTakenApart() {
        assertThat(Blocks.of("Een.\n\nTwee,\nnog twee.\n \nDrie."))
                .containsExactly("Een.", "Twee,\nnog twee.", "Drie.");
    }

    @Test
    void aListStaysWithTheLineThatLeadsUpToIt() {
        assertThat(Blocks.of("Neem mee:\n\n- brood\n\n- kaas\n\nTot straks."))
                .containsExactly("Neem mee:\n\n- brood\n\n- kaas", "Tot straks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\neen\n\ntwee\n```",
                "Zie [hier].\n\n[hier]: https://example.org",
                "1. een\n\n   meer\n\n2. twee",
                "> Een.\n\n> Twee."
            })
    void whatBelongsTogetherStaysTogether(String markdown) {
        assertThat(Blocks.of(markdown)).containsExactly(markdown);
    }

    @Test
    void nothingHasNoBlocks() {
        assertThat(Blocks.of("")).isEmpty();
    }
}
