package nl.driehoek.tool.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.ToolDecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkToolTest {
    private static final Texts TEXTS = new Texts(Language.NL);

    private final LinkTool tool = new LinkTool(ToolDecks.card("vraag"));

    @Test
    void theLinksOfTheCardComeFirstAndNoneTwice() {
        assertThat(LinkTool.isFor(ToolDecks.card("stil"))).isFalse();
        assertThat(tool.links(ToolDecks.CORNERS.deck())).extracting(Link::title).containsExactly("Wind", "Getijden");
    }

    @Test
    void theRoomSeesTheOneThatIsAskedForWithItsAddressInWords() {
        CardContent face = face("1");
        assertThat(face.title()).isEqualTo("Getijden");
        assertThat(face.words().replace("\u200b", "")).contains("example.org/getijden");
        assertThat(face.all(Part.Code.class))
                .extracting(Part.Code::words)
                .containsExactly("https://example.org/getijden");
        assertThat(CardPages.of(face)).hasSize(1);
        assertThat(tool.face(ToolDecks.CORNERS.deck(), shown("7"), TEXTS)).isEmpty();
        assertThat(face("anders").title()).isEqualTo("Wind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a/long/way?with=some&more=things#and-a-place",
                "https://example.org/%C3%AB"
            })
    void aCodeSaysTheAddress(String address) throws Exception {
        List<String> rows = QrCode.rows(address);
        assertThat(decoded(rows).getText()).isEqualTo(address);
        assertThat(decoded(rows).getECLevel()).isEqualTo("M");
        assertThat(rows).allMatch(row -> row.length() == rows.size());
    }

    @Test
    void lettersBeyondAsciiAreEscapedAndWhatIsTooLongHasNoCode() throws Exception {
        assertThat(decoded(QrCode.rows("https://example.org/ë")).getText()).isEqualTo("https://example.org/%C3%AB");
        assertThat(QrCode.rows("https://example.org/" + "x".repeat(3000))).isEmpty();
    }

    private static DecoderResult decoded(List<String> rows) throws Exception {
        BitMatrix modules = new BitMatrix(rows.size());
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.size(); x++) {
                if (rows.get(y).charAt(x) == '#') {
                    modules.set(x, y);
                }
            }
        }
        return new Decoder().decode(modules, Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)));
    }

    private CardContent face(String view) {
        return tool.face(ToolDecks.CORNERS.deck(), shown(view), TEXTS).orElseThrow();
    }

    private static RoomValues shown(String view) {
        return new RoomValues(new Shown.Work("link", view, Set.of(), false), List.of());
    }
}
