package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Theme;
import nl.driehoek.ui.theme.PageScroll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** However many sets there are, only some have a tile, and the keyboard comes to all. */
class DeckShelfTest {
    private static final int THEMES = 50;
    private static final int SETS = 100;

    private DeckShelf<Tile> shelf;
    private Stage stage;

    /** A tile that says which set it is. */
    private static final class Tile extends Region {
        private final String set;

        Tile(CardSet set) {
            this.set = set.id();
            setMinWidth(200);
            setPrefHeight(120);
            setFocusTraversable(true);
        }
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void ofFiveThousandSetsThoseInSightHaveATile() throws Exception {
        show();
        assertThat(made()).hasSizeBetween(8, 60).startsWith("1.1", "1.2", "1.3").doesNotContain("50.1");
    }

    @Test
    void theKeyboardComesToTheLastAndFromThereToTheOneBefore() throws Exception {
        show();
        press(KeyCode.END);
        assertThat(focused()).isEqualTo("50.100");
        press(KeyCode.LEFT);
        assertThat(focused()).isEqualTo("50.99");
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(focused()).startsWith("50.9");
        press(KeyCode.HOME);
        assertThat(focused()).isEqualTo("1.1");
        assertThat(made()).hasSizeLessThan(200);
    }

    @Test
    void aTileOfAnySetIsMadeWhenSomebodyAsksForIt() throws Exception {
        show();
        assertThat(onFx(() -> shelf.tile("deck", "31.42").orElseThrow().set)).isEqualTo("31.42");
        assertThat(onFx(() -> shelf.tile("deck", "51.1").isPresent())).isFalse();
    }

    private void show() throws Exception {
        stage = FxToolkit.setupStage(this::show);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> onFx(() -> shelf.made().size() > 1));
    }

    private void show(Stage on) {
        PageScroll page = new PageScroll();
        shelf = new DeckShelf<>(
                page,
                new DeckShelf.Heads(deck -> List.of(new Label(deck.id())), (_, theme) -> new Label(theme.title())),
                (_, set) -> new Tile(set));
        VBox content = new VBox();
        content.getChildren().setAll(shelf.lay(List.of(deck())));
        content.addEventHandler(KeyEvent.KEY_PRESSED, shelf::walk);
        page.lay(content);
        on.setScene(new Scene(page, 1000, 1000)); // as large as the screen, as the next test has this stage too
        on.show();
        shelf.first().ifPresent(Tile::requestFocus);
        on.getScene().focusOwnerProperty().subscribe(page::reveal);
    }

    private void press(KeyCode code) throws Exception {
        onFx(() -> {
            Tile at = (Tile) stage.getScene().getFocusOwner();
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return at;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() throws Exception {
        return onFx(() -> ((Tile) stage.getScene().getFocusOwner()).set);
    }

    private List<String> made() throws Exception {
        return onFx(() -> shelf.made().stream().map(tile -> tile.set).toList());
    }

    private static <T> T onFx(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get(20, TimeUnit.SECONDS);
    }

    private static Deck deck() {
        List<Theme> themes = IntStream.rangeClosed(1, THEMES)
                .mapToObj(i -> new Theme("t" + i, "Thema " + i))
                .toList();
        Stream<CardSet> sets = IntStream.rangeClosed(1, THEMES)
                .boxed()
                .flatMap(theme -> IntStream.rangeClosed(1, SETS)
                        .mapToObj(i -> new CardSet(theme + "." + i, "t" + theme, "Set " + i, Guide.NONE, List.of())));
        return new Deck(new Deck.Info("deck", Locale.of("nl"), "1.0.0", "Deck", "CC0-1.0"), themes, sets.toList());
    }
}
