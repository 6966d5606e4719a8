package nl.driehoek.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManualReaderTest {

    @Test
    void anchorsAreThoseThatThePlatformsMake() {
        assertThat(ManualReader.anchor("Waar staat het?")).isEqualTo("waar-staat-het");
        assertThat(ManualReader.anchor("Eerst zelf, dan samen")).isEqualTo("eerst-zelf-dan-samen");
        assertThat(ManualReader.anchor("Een link als QR-code")).isEqualTo("een-link-als-qr-code");
    }

    @Test
    void aHeadingThatIsThereAlreadyGetsANumber() {
        Manual manual = ManualReader.read("# A\n\n## B\n\n### B\n\n## B\n");
        assertThat(manual.contents()).extracting(Manual.Spot::anchor).containsExactly("a", "b", "b-1", "b-2");
        assertThat(manual.find("b-1")).contains(new Manual.Spot(1, 1, "b-1", "B"));
        assertThat(manual.find("c")).isEmpty();
    }

    @Test
    void aPictureByItselfIsAPictureAndOneWithinWordsIsItsWords() {
        Manual manual = ManualReader.read("# A\n\n![De wand](images/wall.png)\n\nZie ![de wand](x.png) hier.\n");
        assertThat(manual.sections().getFirst().pieces().getFirst())
                .isEqualTo(new Piece.Picture("images/wall.png", "De wand"));
        assertThat(manual.sections().getFirst().lines()).containsExactly("A", "De wand", "Zie de wand hier.");
    }

    @Test
    void linesAreJoinedAndCodeKeepsIts() {
        Manual manual = ManualReader.read("# A\n\neen\ntwee\n\n```\nx\ny\n```\n");
        assertThat(manual.sections().getFirst().lines()).containsExactly("A", "een twee", "x\ny");
    }

    @Test
    void aFileWithoutHeadingsHasNoSections() {
        assertThat(ManualReader.read("").sections()).isEmpty();
        assertThat(ManualReader.read("words").sections()).isEmpty();
    }
}
