package nl.driehoek.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Block;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manuals that come with the program. */
class ManualTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPlaceInTheProgramHasItsHeading(Language language) {
        Manual manual = Manual.in(language);
        Texts texts = new Texts(language);
        assertThat(HelpTopic.values())
                .allSatisfy(topic -> assertThat(manual.find(ManualReader.anchor(texts.get(topic))))
                        .as("%s in %s", topic, language)
                        .get()
                        .extracting(Manual.Spot::title)
                        .isEqualTo(texts.get(topic)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoHeadingsHaveTheSameAnchor(Language language) {
        assertThat(Manual.in(language).contents())
                .extracting(Manual.Spot::anchor)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linksWithinItLeadToHeadings(Language language) {
        Manual manual = Manual.in(language);
        assertThat(spans(manual).map(Block.Span::link).filter(link -> link.startsWith("#")))
                .allSatisfy(link -> assertThat(manual.find(link.substring(1))).isPresent());
    }

    @Test
    void picturesAreInTheProgramAndSayWhatTheyShow() {
        List<Piece.Picture> pictures = Manual.in(Language.NL).sections().stream()
                .flatMap(section -> section.pieces().stream())
                .filter(Piece.Picture.class::isInstance)
                .map(Piece.Picture.class::cast)
                .toList();
        assertThat(pictures).hasSizeGreaterThan(10).allSatisfy(picture -> {
            assertThat(Manual.picture(picture.file())).isPresent();
            assertThat(picture.words()).isNotBlank();
        });
    }

    @Test
    void theKeysAreATable() {
        Manual manual = Manual.in(Language.NL);
        Section keys =
                manual.sections().get(manual.find("toetsen").orElseThrow().section());
        assertThat(keys.lines()).contains("toets", "wat er gebeurt", "F1");
    }

    private static Stream<Block.Span> spans(Manual manual) {
        return manual.sections().stream()
                .flatMap(section -> section.pieces().stream())
                .flatMap(ManualTest::spans);
    }

    private static Stream<Block.Span> spans(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> spans(words.block());
            case Piece.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Piece.Heading _, Piece.Picture _ -> Stream.empty();
        };
    }

    private static Stream<Block.Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> spans.stream();
            case Block.Items list -> list.items().stream().flatMap(List::stream).flatMap(ManualTest::spans);
            default -> Stream.empty();
        };
    }
}
