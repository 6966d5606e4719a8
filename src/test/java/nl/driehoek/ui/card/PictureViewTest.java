package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.Illustration.Place;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.store.picture.TestPictures;
import nl.driehoek.ui.card.picture.PictureView;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PictureViewTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingMovesWhenThePictureComes() throws Exception {
        for (Place place : Place.values()) {
            PictureView view = onFx(() -> view(card("p.png", TestPictures.png(4000, 3000), place)));
            Bounds before = onFx(view::place);
            assertThat(before.getWidth() / before.getHeight()).isBetween(1.32, 1.35);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> image(view).getImage() != null);
            onFx(() -> {
                view.getScene().getRoot().layout();
                return null;
            });
            assertThat(onFx(view::place)).isEqualTo(before);
            assertThat(image(view).getImage().getWidth()).isLessThan(2000);
        }
    }

    @Test
    void itsWordsAreReadAndStandInTheFrameWhereItIsNot() throws Exception {
        for (byte[] bytes : new byte[][] {TestPictures.svg(10, 10), null}) {
            CardView card = onFx(() -> shown(card("p.svg", bytes, Place.BESIDE)));
            PictureView view = find(card);
            assertThat(view.getAccessibleText()).isEqualTo("Een huis.");
            assertThat(card.getAccessibleText()).contains("Een huis.").contains("Wie woont hier?");
            boolean framed = view.lookupAll(".card-picture-words").stream()
                    .anyMatch(words -> words.getParent().isVisible());
            assertThat(framed).isEqualTo(bytes == null);
        }
    }

    private static Card card(String name, byte[] bytes, Place place) {
        var file = Optional.ofNullable(bytes).map(all -> TestPictures.file(name, all));
        Illustration picture = new Illustration(name, "Een huis.", "", place, file);
        CardFace.Front front = new CardFace.Front("", "Wie woont hier?", Optional.of(picture));
        return new Card.Question(new CardFace("q", front, List.of(), Reading.NONE, Activity.NONE));
    }

    private static PictureView view(Card card) {
        return find(shown(card));
    }

    private static CardView shown(Card card) {
        CardView view = new CardView(CardView.Variant.FACE, TEXTS);
        Scene scene = new Scene(new StackPane(view), 800, 600);
        new ThemeManager(ColourScheme.DARK).style(scene);
        view.show(card, "1.1", 0);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return view;
    }

    private static PictureView find(CardView card) {
        return (PictureView) card.lookup(".card-picture");
    }

    private static ImageView image(Node view) {
        return (ImageView) view.lookup("ImageView");
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), work);
    }
}
