package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.card.fit.FitPane;
import nl.driehoek.ui.card.markdown.Paragraph;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.Theme;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every card of every deck here fits on every usual projector, whole and as large as a room needs. */
class CardFitTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({
        "ouderbetrokkenheid.nl.json, 1024, 768",
        "ouderbetrokkenheid.nl.json, 1280, 800",
        "ouderbetrokkenheid.nl.json, 1920, 1080",
        "ouderbetrokkenheid.en.json, 1920, 1080",
        "ouderbetrokkenheid.nl.json, 768, 1024"
    })
    void noCardIsCutOnTheWall(String file, double width, double height) {
        Deck deck = DeckFixture.deck(file);
        List<String> wrong = onFxThread(() -> {
            ObjectProperty<ProjectorFrame> frames = new SimpleObjectProperty<>(new ProjectorFrame.Quiet());
            Scene scene = new Scene(new ProjectorView(frames, TEXTS), width, height);
            new ThemeManager(Theme.LIGHT).style(scene);
            List<String> found = new ArrayList<>();
            deck.cards().forEach(card -> {
                frames.set(new ProjectorFrame.Showing(card, "1.1 Behoefte van ouders", 0));
                layOut(scene);
                look(scene, card, height, found);
            });
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"420, 340, 100", "760, 560, 100", "760, 560, 200"})
    void onTheDeskTheTextIsNeverSmallerThanTheReaderChose(double width, double height, int percent) {
        Deck deck = DeckFixture.deck("ouderbetrokkenheid.nl.json");
        List<String> wrong = onFxThread(() -> {
            CardView view = new CardView(CardView.Variant.DESK, TEXTS);
            Scene scene = new Scene(view, width, height);
            ThemeManager themes = new ThemeManager(Theme.DARK);
            themes.scaleProperty().set(percent);
            themes.style(scene);
            List<String> found = new ArrayList<>();
            deck.cards().forEach(card -> {
                view.show(card, "1.1 Behoefte van ouders", 0);
                layOut(scene);
                unbroken(scene, card, found);
                double scale = fit(scene)
                        .getChildrenUnmodifiable()
                        .getFirst()
                        .getTransforms()
                        .getFirst()
                        .getMxx();
                if (scale < 1) {
                    found.add(card.id() + " is small: " + scale);
                }
            });
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    private static void look(Scene scene, Card card, double height, List<String> wrong) {
        unbroken(scene, card, wrong);
        Node fit = fit(scene);
        Bounds room = fit.localToScene(fit.getLayoutBounds());
        all(scene.getRoot()).filter(Paragraph.class::isInstance).forEach(text -> {
            Bounds place = text.localToScene(text.getLayoutBounds());
            if (!room.contains(place)) {
                wrong.add(card.id() + " does not fit: " + place);
            }
        });
        if (card instanceof Card.Question) {
            Text text = (Text) all(fit).filter(Text.class::isInstance)
                    .filter(node -> node.isManaged())
                    .findFirst()
                    .orElseThrow();
            double size =
                    text.getFont().getSize() * text.getLocalToSceneTransform().getMxx();
            if (size < height / 18) {
                wrong.add(card.id() + " is small: " + size);
            }
        }
    }

    /** No word is broken and no line hangs out of the paragraph that it belongs to. */
    private static void unbroken(Scene scene, Card card, List<String> wrong) {
        all(scene.getRoot())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(paragraph -> {
                    double bottom = paragraph.getChildren().stream()
                            .mapToDouble(text -> text.getBoundsInParent().getMaxY())
                            .max()
                            .orElse(0);
                    if (bottom > paragraph.getHeight() + 2) {
                        wrong.add(card.id() + " has a line too many: " + bottom + " > " + paragraph.getHeight());
                    }
                    if (paragraph.getWidth() + 0.5 < paragraph.minWidth(-1)) {
                        wrong.add(card.id() + " has a broken word in " + paragraph.getWidth());
                    }
                });
    }

    private static FitPane fit(Scene scene) {
        return (FitPane) all(scene.getRoot())
                .filter(FitPane.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CardFitTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) { // a scroll pane makes its inner nodes in the first
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static <T> T onFxThread(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(2), work);
    }
}
