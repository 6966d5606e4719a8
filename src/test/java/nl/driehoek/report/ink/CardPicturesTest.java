package nl.driehoek.report.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.shape.Points;
import nl.driehoek.session.ink.Ink;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import org.junit.jupiter.api.Test;

/** Which pictures a session has, and what their files are called. */
class CardPicturesTest {
    @Test
    void aPageHasOnePictureOfWhatTheRoomSawAndAnotherForOwnEyes() {
        assertThat(files(
                        place("1.1-q1", 0, Layer.WALL), place("1.1-q1", 1, Layer.DESK), place("1.1-q1", 1, Layer.WALL)))
                .containsExactly("1.1-q1.svg", "1.1-q1 blad 2.svg", "1.1-q1 blad 2 alleen voor jou.svg");
    }

    @Test
    void whatOnlyTheFacilitatorSawIsInNoOtherPicture() {
        assertThat(pictures(place("1.1-q1", 0, Layer.DESK)))
                .singleElement()
                .matches(CardPicture::ownEyes)
                .extracting(CardPicture::file)
                .isEqualTo("1.1-q1 alleen voor jou.svg");
    }

    @Test
    void noTwoPicturesHaveTheSameNameOnAnyDisk() {
        assertThat(files(place("Q1", 0, Layer.WALL), place("q1", 0, Layer.WALL), place("a:b", 0, Layer.WALL)))
                .containsExactly("Q1.svg", "a-b.svg", "q1 (2).svg");
    }

    @Test
    void cardsOfTwoDecksAreToldApart() {
        InkPlace other = new InkPlace(new CardRef("other", "q1"), 0, Layer.WALL);
        assertThat(files(place("q1", 0, Layer.WALL), other)).containsExactly("kit-q1.svg", "other-q1.svg");
    }

    private static List<String> files(InkPlace... places) {
        return pictures(places).stream().map(CardPicture::file).toList();
    }

    private static List<CardPicture> pictures(InkPlace... places) {
        Mark dot = new Mark.Stroke(1, Mark.Tip.PEN, InkColour.INK, PenWidth.FINE, Points.of(0.5, 0.5));
        List<InkEdit> edits =
                List.of(places).stream().map(place -> InkEdit.put(place, dot)).toList();
        return CardPictures.of(Ink.NONE.with(edits), new Texts(Language.NL));
    }

    private static InkPlace place(String card, int page, Layer layer) {
        return new InkPlace(new CardRef("kit", card), page, layer);
    }
}
