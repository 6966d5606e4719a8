package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Kept;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What lies side by side on the wall can be told apart in each theme, and stays where it is when it is marked. */
class TileLookTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void aMarkMovesNoWord(ColourScheme scheme) throws Exception {
        List<Region> tiles = tiles(scheme);
        assertThat(tiles).hasSize(4);
        Insets plain = tiles.getFirst().getInsets();
        assertThat(tiles).allSatisfy(tile -> {
            assertThat(tile.getInsets().getTop()).isEqualTo(plain.getTop(), within(0.5));
            assertThat(tile.getInsets().getLeft()).isEqualTo(plain.getLeft(), within(0.5));
        });
    }

    @ParameterizedTest
    @EnumSource(ColourScheme.class)
    void everyTileHasALineRoundIt(ColourScheme scheme) throws Exception {
        assertThat(tiles(scheme))
                .allSatisfy(tile -> assertThat(tile.getBorder().getStrokes())
                        .allMatch(stroke -> !stroke.getTopStroke().equals(Color.TRANSPARENT)));
    }

    @Test
    void nothingMovesWhileDotsAreGiven() throws Exception {
        List<Bounds> before = places(0, 0, 0, 0, 0, 0, 0);
        assertThat(places(1, 0, 0, 0, 0, 0, 0)).isEqualTo(before);
        assertThat(places(1, 5, 6, 0, 12, 30, 2)).isEqualTo(before);
    }

    /** Where tiles with so many dots lie; those with some are marked as well. */
    private static List<Bounds> places(int... dots) throws Exception {
        List<Part> parts =
                Arrays.stream(dots).<Part>mapToObj(TileLookTest::dotted).toList();
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.MINUTES.toMillis(1),
                () -> shown(ColourScheme.LIGHT, parts).stream()
                        .map(tile -> tile.localToScene(tile.getLayoutBounds()))
                        .toList());
    }

    private static Part dotted(int dots) {
        Part.Mark mark = dots > 0 ? Part.Mark.CHOSEN : Part.Mark.NONE;
        return new Part.Tile("", RichText.plain("elkaar vertrouwen"), mark, dots, Kept.DOTS_AND_MARK);
    }

    private static List<Region> tiles(ColourScheme scheme) throws Exception {
        List<Part> parts = Arrays.asList(Part.Mark.values()).stream()
                .<Part>map(mark -> new Part.Tile("1", RichText.plain("samen"), mark, 0, Kept.NOTHING))
                .toList();
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(1), () -> shown(scheme, parts));
    }

    private static List<Region> shown(ColourScheme scheme, List<Part> parts) {
        CardContent face = new CardContent("v", Card.Kind.QUESTION, "", Shape.FREE, parts);
        ProjectorFrame frame = new ProjectorFrame.Showing(face, "1.1 Samen", 0, new ProjectorFrame.Page(1, 1));
        ProjectorView view = new ProjectorView(new SimpleObjectProperty<>(frame), new Texts(Language.NL));
        view.lessMotionProperty().set(true);
        Scene scene = new Scene(view, 1024, 768);
        new ThemeManager(scheme).style(scene);
        CardLook.at(scene);
        return view.lookupAll("." + CardStyles.TILE).stream()
                .map(Region.class::cast)
                .toList();
    }
}
