package nl.driehoek.tool.link;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses as QR codes by ISO/IEC 18004, error correction level M: readable with 15 % of it gone. */
final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    private QrCode() {}

    /** The modules of an address, row by row, without the quiet zone; {@code #} is dark. None for what is too long for a code. */
    static List<String> rows(String address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(ascii(address), BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return IntStream.range(0, modules.getHeight())
                    .mapToObj(y -> row(modules, y))
                    .toList();
        } catch (WriterException | IllegalArgumentException _) {
            return List.of();
        }
    }

    private static String row(BitMatrix modules, int y) {
        return IntStream.range(0, modules.getWidth())
                .mapToObj(x -> modules.get(x, y) ? "#" : " ")
                .collect(Collectors.joining());
    }

    /** Letters beyond ASCII as escaped octets, which every reader understands alike. */
    private static String ascii(String address) {
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException _) {
            return address;
        }
    }
}
