package nl.driehoek.ui.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import nl.driehoek.control.Shelves;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.theme.Styles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FilterBarTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** With large letters choices stand below each other, rather than without the ends of their words. */
    @Test
    void choicesAreAsWideAsTheirWordsWhereThereIsLittleRoom() throws Exception {
        FxToolkit.setupFixture(() -> {
            FilterBar bar = new FilterBar(new Texts(Language.EN), Shelves.library());
            VBox page = new VBox(bar);
            page.getStyleClass().add("library");
            page.getStylesheets().add(Styles.class.getResource("library.css").toExternalForm());
            new Scene(page, 250, 400);
            page.applyCss();
            page.resize(250, 400);
            page.layout();
            assertThat(bar.minHeight(250)).isEqualTo(bar.prefHeight(250));
            assertThat(bar.lookupAll(".combo-box"))
                    .hasSize(3)
                    .allSatisfy(box -> assertThat(((Region) box).getWidth())
                            .isGreaterThanOrEqualTo(8.6 * Font.getDefault().getSize()));
        });
    }
}
