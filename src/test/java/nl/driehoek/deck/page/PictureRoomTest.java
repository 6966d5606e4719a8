package nl.driehoek.deck.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Form.Field;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import org.junit.jupiter.api.Test;

class PictureRoomTest {
    private static final Illustration PICTURE =
            new Illustration("p.png", "Een huis.", "", Illustration.Place.BESIDE, Optional.empty());

    @Test
    void aPictureTakesWhatItsShapeAsksForBesideWordsOfUsualLength() {
        double share = share("Een gesprek", "Waar praten ouders over?");
        assertThat(share).isBetween(0.4, 0.5);
        assertThat(share("Een ander gesprek", "En nog een.")).isEqualTo(share);
    }

    @Test
    void itIsNarrowerBesideALongWordInTheTitleOrInATextSoThatTheWordIsNotMadeSmall() {
        double usual = share("Een gesprek", "Kort.");
        assertThat(share("Voorbereidingsformulier", "Kort.")).isLessThan(usual);
        assertThat(share("Een gesprek", "Schrijf een leerlingvolgsysteemverantwoording."))
                .isLessThan(usual);
    }

    @Test
    void itIsStillSeenBesideAWordOfAnyLength() {
        assertThat(share("a".repeat(200), "b".repeat(200))).isEqualTo(0.2);
    }

    @Test
    void aPageWithoutThePictureHoldsAsMuchAsOnACardWithoutOne() {
        int bare = pages(Optional.empty());
        assertThat(bare).isGreaterThan(2);
        assertThat(pages(Optional.of(PICTURE))).isLessThanOrEqualTo(bare + 1);
    }

    private static int pages(Optional<Illustration> picture) {
        List<Field> fields = IntStream.range(0, 12)
                .mapToObj(i -> new Field("f" + i, "Vraag " + i, "Schrijf.", Card.Form.Type.LINE, List.of(), List.of()))
                .toList();
        CardFace.Front front = new CardFace.Front("Formulier", "Vul dit in.", picture);
        CardFace face = new CardFace("id", front, List.of(), Reading.NONE, Activity.NONE);
        return CardPages.of(new Card.Form(face, fields)).size();
    }

    private static double share(String title, String text) {
        Part part = new Part.Step(1, RichText.plain(text));
        return PictureRoom.share(
                PICTURE, new CardContent("id", Card.Kind.ASSIGNMENT, title, Card.Energizer.Shape.FREE, List.of(part)));
    }
}
