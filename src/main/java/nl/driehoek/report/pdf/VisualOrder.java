package nl.driehoek.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a line that is read from the right in the order in which it is printed, from the left. */
final class VisualOrder implements BidiReorderer {
    private static final Pattern LETTER = Pattern.compile("\\X"); // with the signs on it
    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<", "«", "»", "»", "«");

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        List<MatchResult> letters = LETTER.matcher(text).results().toList();
        byte[] levels = new byte[letters.size()];
        Object[] placed = new Object[letters.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(letters.get(i).start());
            placed[i] = turned(letters.get(i).group(), levels[i]);
        }
        Bidi.reorderVisually(levels, 0, placed, 0, placed.length);
        StringBuilder line = new StringBuilder();
        for (Object letter : placed) {
            line.append(letter);
        }
        return line.toString();
    }

    private static String turned(String letter, byte level) {
        return level % 2 == 1 ? MIRRORED.getOrDefault(letter, letter) : letter;
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
