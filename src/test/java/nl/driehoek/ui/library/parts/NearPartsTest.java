package nl.driehoek.ui.library.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Parts are made when they are near to what is seen, and what is seen stays where it is. */
class NearPartsTest {
    private static final double SEEN = 400;
    private static final double GUESSED = 100;
    private static final double TAKEN = 160;

    private final VBox content = new VBox();
    private final PageScroll page = new PageScroll(content);
    private final NearParts near = new NearParts(page);
    private final List<DeferredPart<Region>> parts = IntStream.range(0, 60)
            .mapToObj(_ -> new DeferredPart<>(() -> region(TAKEN), _ -> GUESSED))
            .toList();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void thoseInSightAreMadeAndNoOthers() throws Exception {
        onPage(() -> {
            near.look();
            assertThat(made()).isEqualTo(parts.subList(0, 4));
        });
    }

    @Test
    void asMuchAsIsSeenIsMadeBeyondItOnceSomebodyMoves() throws Exception {
        onPage(() -> {
            near.look();
            stir();
            assertThat(page.isNeedsLayout()).as("a look is asked for").isTrue();
            near.look();
            assertThat(made()).isEqualTo(parts.subList(0, 6));
            near.look();
            assertThat(made()).hasSize(6);
        });
    }

    @Test
    void whatIsSeenStaysWhereItIsThoughPartsAreHigherThanWasGuessed() throws Exception {
        onPage(() -> {
            near.look();
            stir();
            page.setVvalue(0.5);
            page.layout();
            List<DeferredPart<Region>> before =
                    parts.stream().filter(page::isAtTop).toList();
            double top = top(before.getFirst());
            near.look();
            assertThat(parts.stream().filter(page::isAtTop)).isEqualTo(before);
            assertThat(top(before.getFirst())).isEqualTo(top, offset(1.0));
            assertThat(parts.stream().filter(part -> page.isNear(part, 1)))
                    .allMatch(part -> part.made().isPresent());
        });
    }

    @Test
    void partsWithinAPartAreMadeAsFarAsTheyAreNear() throws Exception {
        List<DeferredPart<Region>> inner = Stream.generate(() -> new DeferredPart<>(() -> region(TAKEN), _ -> TAKEN))
                .limit(30)
                .toList();
        onPage(() -> {
            DeferredPart<Region> outer = new DeferredPart<>(
                    () -> {
                        inner.forEach(near::add);
                        VBox box = new VBox();
                        box.getChildren().setAll(inner);
                        return box;
                    },
                    _ -> GUESSED);
            content.getChildren().addFirst(outer);
            near.add(outer);
            near.look();
            assertThat(inner.stream().filter(part -> part.made().isPresent())).hasSize(3);
            assertThat(made()).hasSizeLessThan(4);
        });
    }

    private List<DeferredPart<Region>> made() {
        return parts.stream().filter(part -> part.made().isPresent()).toList();
    }

    private double top(Region part) {
        return page.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
    }

    private void stir() {
        page.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                1,
                1,
                1,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                0,
                0,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private void onPage(Runnable look) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    content.getChildren().setAll(parts);
                    parts.forEach(near::add);
                    Scene scene = new Scene(page, 300, SEEN);
                    new ThemeManager(ColourScheme.LIGHT).style(scene);
                    page.applyCss();
                    page.layout();
                    look.run();
                })
                .get(20, TimeUnit.SECONDS);
    }

    private static Region region(double height) {
        Region region = new Region();
        region.setMinHeight(height);
        region.setPrefHeight(height);
        return region;
    }
}
