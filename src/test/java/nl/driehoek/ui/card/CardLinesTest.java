package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The lines of a question are about equally long, and a short question is large. */
class CardLinesTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ouderbetrokkenheid.nl.json",
                "ouderbetrokkenheid.en.json",
                "gesprekken-met-ouders.nl.json",
                "gesprekken-met-ouders.en.json"
            })
    void hardlyAnyQuestionHasALineOfAWordOrTwo(String file) throws Exception {
        List<String> ragged = new ArrayList<>();
        List<Card> questions = DeckFixture.deck(file)
                .cards()
                .filter(card -> card.kind() == Card.Kind.QUESTION)
                .toList();
        onFx(() -> questions.stream()
                .filter(card -> evenness(lay(card.text())) < 0.45)
                .forEach(card -> ragged.add(card.text())));
        assertThat(ragged).hasSizeLessThanOrEqualTo(questions.size() / 25);
    }

    @Test
    void aLongWordDoesNotLeaveTwoShortOnesAboveIt() throws Exception {
        onFx(() -> {
            CardView card = lay("Wat is ouderbetrokkenheid volgens jou?");
            assertThat(lines(card)).hasSize(2);
        });
    }

    @Test
    void aShortQuestionIsLargerThanALongOne() throws Exception {
        onFx(() -> {
            double shortest = size(lay("Waarom?"));
            double usual = size(
                    lay(
                            "Waaraan merk je op jouw school dat ouders betrokken zijn? Vertel wat je zag en wat het met je deed."));
            assertThat(shortest).isGreaterThan(usual * 1.2);
        });
    }

    private static CardView lay(String text) {
        CardView card = new CardView(CardView.Variant.FACE, new Texts(Language.NL));
        card.show(new Card.Question(CardFace.of("q", text)), "1.1 Ouders", 0);
        StackPane place = new StackPane(card);
        new ThemeManager(ColourScheme.LIGHT).style(new Scene(place, 810, 540));
        for (int pass = 0; pass < 2; pass++) {
            place.applyCss();
            place.layout();
        }
        return card;
    }

    private static List<TextLineInfo> lines(CardView card) {
        return card.lookupAll(".md-paragraph").stream()
                .flatMap(text -> ((TextFlow) text).getLayoutInfo().getTextLines(false).stream())
                .toList();
    }

    private static double evenness(CardView card) {
        double longest =
                lines(card).stream().mapToDouble(CardLinesTest::width).max().orElse(1);
        return lines(card).stream().mapToDouble(CardLinesTest::width).min().orElse(1) / longest;
    }

    private static double width(TextLineInfo line) {
        return line.bounds().getWidth();
    }

    private static double size(CardView card) {
        Node text = card.lookup(".md-paragraph");
        return text.getLocalToSceneTransform().getMxx();
    }

    private static void onFx(Runnable story) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx((Callable<Void>) () -> {
            story.run();
            return null;
        }));
    }
}
