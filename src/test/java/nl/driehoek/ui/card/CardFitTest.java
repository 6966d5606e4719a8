package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.theme.Typeface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every page of every card of every deck here fits on every usual projector, whole and as large as a room needs.
 *
 * <p>What is asked is a part of the screen's shorter side. On a wall that lies that is its height: on a picture of two
 * metres wide 1/18 of it is six centimetres, to be read at eight metres. A screen that stands upright is the same screen
 * turned; the room sits as far away and needs the same centimetres, and they are the same part of the shorter side.
 */
class CardFitTest {
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final String[] DECKS = {
        "ouderbetrokkenheid.nl.json",
        "ouderbetrokkenheid.en.json",
        "gesprekken-met-ouders.nl.json",
        "gesprekken-met-ouders.en.json"
    };
    private static final double QUESTION = 1.0 / 18;
    private static final double OTHERS = 1.0 / 28;

    /** Pages are cut for the usual typeface; one with far wider letters and more room between its lines gets smaller. */
    private static final double OTHERS_DYSLEXIC = 1.0 / 31;

    /** The capitals of OpenDyslexic are so much higher than those of the usual typeface of the same size. */
    private static final double LARGER_LETTERS = 0.85 / 0.668;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080", "3840, 2160", "768, 1024", "1080, 1920"})
    void everyPageCanBeReadFromTheBackOfTheRoom(double width, double height) {
        assertThat(onTheWall(width, height, Typeface.USUAL, OTHERS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 720", "768, 1024"})
    void soItCanInLettersForThoseWithDyslexia(double width, double height) {
        assertThat(onTheWall(width, height, Typeface.DYSLEXIC, OTHERS_DYSLEXIC / LARGER_LETTERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"420, 340, 100", "760, 560, 100", "760, 560, 200"})
    void onTheDeskTheTextIsNeverSmallerThanTheReaderChose(double width, double height, int percent) {
        List<String> wrong = onFxThread(() -> {
            CardView view = new CardView(CardView.Variant.READING, TEXTS);
            Scene scene = new Scene(view, width, height);
            ThemeManager themes = new ThemeManager(ColourScheme.DARK);
            themes.scaleProperty().set(percent);
            themes.style(scene);
            List<String> found = new ArrayList<>();
            DeckFixture.deck(DECKS[0]).cards().forEach(card -> {
                view.show(card, "1.1 Behoefte van ouders", 0);
                CardLook look = CardLook.at(scene);
                look.broken().map(each -> card.id() + each).forEach(found::add);
                if (look.scale() < 1) {
                    found.add(card.id() + " is small: " + look.scale());
                }
            });
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "768, 1024"})
    void aTextOfTenThousandLettersAndOneOfManyParagraphsCanBeReadFromThereToo(double width, double height) {
        String sentences = "Dit schreef een ouder die veel te vertellen had. ".repeat(200);
        String paragraphs = "Een korte regel.\n\n".repeat(80);
        List<Card> cards = Stream.of(sentences, paragraphs, "- een punt\n".repeat(80))
                .map(text -> new CardFace("lang", "Titel", text, List.of(), Reading.NONE, Activity.NONE))
                .<Card>flatMap(face -> Stream.of(
                        new Card.Question(face),
                        new Card.Assignment(CardFace.of("lang", "Kort."), List.of(face.text(), "Kort."), face.text())))
                .toList();
        assertThat(onTheWall(cards, width, height, Typeface.USUAL, _ -> OTHERS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 720", "768, 1024"})
    void everyPageHasRoomForAPictureOfAnyShape(double width, double height) throws Exception {
        List<Card> cards = new ArrayList<>();
        for (int high : List.of(10, 30, 100)) {
            for (String place : List.of("beside", "below")) {
                DeckFixture.pictured(DECKS[0], place, 40, high).cards().forEach(cards::add);
            }
        }
        assertThat(onTheWall(cards, width, height, Typeface.USUAL, _ -> OTHERS)).isEmpty();
    }

    private static List<String> onTheWall(double width, double height, Typeface typeface, double others) {
        double question = typeface == Typeface.USUAL ? QUESTION : QUESTION / LARGER_LETTERS;
        List<Card> cards =
                Stream.of(DECKS).flatMap(deck -> DeckFixture.deck(deck).cards()).toList();
        return onTheWall(cards, width, height, typeface, card -> isQuestion(card) ? question : others);
    }

    private static List<String> onTheWall(
            List<Card> cards, double width, double height, Typeface typeface, ToDoubleFunction<Card> least) {
        return onFxThread(() -> {
            ObjectProperty<ProjectorFrame> frames = new SimpleObjectProperty<>(new ProjectorFrame.Quiet());
            ProjectorView view = new ProjectorView(frames, TEXTS);
            view.lessMotionProperty().set(true);
            Scene scene = new Scene(view, width, height);
            ThemeManager themes = new ThemeManager(ColourScheme.LIGHT);
            themes.typefaceProperty().set(typeface);
            themes.style(scene);
            double side = Math.min(width, height);
            return cards.stream()
                    .flatMap(card -> pages(card).flatMap(page -> {
                        frames.set(page);
                        return wrong(CardLook.at(scene), side, least.applyAsDouble(card))
                                .map(each -> card.id() + " " + page.page().number() + each);
                    }))
                    .toList();
        });
    }

    private static Stream<ProjectorFrame.Showing> pages(Card card) {
        List<CardContent> pages = CardPages.of(card);
        return Stream.iterate(1, number -> number + 1)
                .limit(pages.size())
                .map(number -> new ProjectorFrame.Showing(
                        pages.get(number - 1),
                        "1.1 Behoefte van ouders",
                        0,
                        new ProjectorFrame.Page(number, pages.size())));
    }

    private static boolean isQuestion(Card card) {
        return card instanceof Card.Question || card instanceof Card.OwnQuestion;
    }

    private static Stream<String> wrong(CardLook look, double side, double least) {
        Stream<String> small = look.smallest() < side * least
                ? Stream.of(" is small: 1/%.1f".formatted(side / look.smallest()))
                : Stream.empty();
        return Stream.of(look.broken(), look.cut(), small).flatMap(each -> each);
    }

    private static <T> T onFxThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(3), work);
    }
}
