package nl.driehoek.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.ToolDecks;
import nl.driehoek.tool.link.LinkTool;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A code is read back from the wall as it is painted there, and is large enough for the back of the room. */
class CodePictureTest {
    private static final Texts TEXTS = new Texts(Language.NL);
    private static final double LEAST = 0.6; // of the wall's height

    private record Painted(WritableImage wall, double side) {}

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1024, 768", "DARK, 1024, 768", "CONTRAST, 1024, 768", "LIGHT, 1920, 1080"})
    void itIsReadFromTheWall(ColourScheme scheme, int width, int height) throws Exception {
        Painted painted =
                WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(1), () -> painted(scheme, width, height));
        assertThat(painted.side()).isGreaterThanOrEqualTo(LEAST * height);
        assertThat(read(painted.wall()).getText()).isEqualTo("https://example.org/wind?plaats=IJmuiden");
    }

    private static Painted painted(ColourScheme scheme, int width, int height) {
        ProjectorFrame frame =
                new ProjectorFrame.Showing(face(), "1.1 Water en wind", 0, new ProjectorFrame.Page(1, 1));
        ProjectorView view = new ProjectorView(new SimpleObjectProperty<>(frame), TEXTS);
        view.lessMotionProperty().set(true);
        Scene scene = new Scene(view, width, height);
        new ThemeManager(scheme).style(scene);
        CardLook.at(scene);
        Node ground = view.lookup("." + CardStyles.CODE_GROUND);
        double side = ground.localToScene(ground.getLayoutBounds()).getHeight();
        return new Painted(scene.snapshot(null), side);
    }

    private static CardContent face() {
        RoomValues values = new RoomValues(new Shown.Work("link", "0", Set.of(), false), List.of());
        return new LinkTool(ToolDecks.card("vraag"))
                .face(ToolDecks.CORNERS.deck(), values, TEXTS)
                .orElseThrow();
    }

    private static Result read(WritableImage wall) throws Exception {
        int width = (int) wall.getWidth();
        int height = (int) wall.getHeight();
        int[] pixels = new int[width * height];
        wall.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
    }
}
