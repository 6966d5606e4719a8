package nl.driehoek.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is to be seen of a page comes into sight, and nothing moves that somebody is looking at. */
class PageScrollTest {
    private static final double SEEN = 400;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatOpensBelowTheEdgeComesIntoSightWhole() throws Exception {
        onPage(page -> {
            Region opened = part(page, 200);
            assertThat(top(page, opened)).isGreaterThan(SEEN);
            PageScroll.bringIntoSight(opened);
            page.layout();
            assertThat(top(page, opened) + opened.getHeight()).isLessThanOrEqualTo(SEEN);
            PageScroll.bringIntoSight(page.getContent());
            page.layout();
            assertThat(top(page, opened) + opened.getHeight()).isLessThanOrEqualTo(SEEN);
        });
    }

    @Test
    void whatIsTooHighToBeSeenWholeStaysWhereItIsWhileSomebodyWorksInIt() throws Exception {
        onPage(page -> {
            Region high = part(page, 1200);
            page.layout();
            page.setVvalue(0.8);
            page.layout();
            double before = top(page, high);
            page.reveal(high);
            assertThat(page.getVvalue()).isEqualTo(0.8);
            page.setVvalue(0);
            page.reveal(high);
            page.layout();
            assertThat(top(page, high)).isBetween(0.0, 20.0).isNotEqualTo(before);
        });
    }

    @Test
    void whatIsElsewhereScrollsNothing() throws Exception {
        onPage(page -> {
            Region elsewhere = new Region();
            PageScroll.bringIntoSight(elsewhere);
            page.reveal(elsewhere);
            page.reveal(null);
            assertThat(page.getVvalue()).isZero();
        });
    }

    @Test
    void aPageWithoutRoomStaysAtItsBeginning() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    Region part = region(50);
                    PageScroll page = new PageScroll(new VBox(region(600), part));
                    new ThemeManager(ColourScheme.LIGHT).style(new Scene(page));
                    page.applyCss();
                    page.reveal(part);
                    assertThat(page.getVvalue()).isZero();
                })
                .get(20, TimeUnit.SECONDS);
    }

    private interface Look {
        void at(PageScroll page);
    }

    private static void onPage(Look look) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    PageScroll page = new PageScroll(new VBox(region(600)));
                    Scene scene = new Scene(page, 300, SEEN);
                    new ThemeManager(ColourScheme.LIGHT).style(scene);
                    page.applyCss();
                    page.layout();
                    look.at(page);
                })
                .get(20, TimeUnit.SECONDS);
    }

    private static Region part(PageScroll page, double height) {
        Region part = region(height);
        ((VBox) page.getContent()).getChildren().add(part);
        page.layout();
        return part;
    }

    private static Region region(double height) {
        Region region = new Region();
        region.setMinHeight(height);
        return region;
    }

    private static double top(PageScroll page, Region region) {
        Bounds bounds = page.sceneToLocal(region.localToScene(region.getLayoutBounds()));
        return bounds.getMinY();
    }
}
