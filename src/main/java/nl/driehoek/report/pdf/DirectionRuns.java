package nl.driehoek.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph where its direction changes, by the algorithm of Unicode. What is within a stretch that is read from
 * the right, such as a number, stays in it: {@link VisualOrder} puts it in its place.
 */
final class DirectionRuns implements BidiSplitter {
    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs.clear();
        if (paragraph.isEmpty()) {
            runs.add(new BidiTextRun(0, 0, defaultDirection)); // the library looks for one
            return;
        }
        int base = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(paragraph, base);
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            if (at == paragraph.length() || isTurned(bidi, at) != isTurned(bidi, start)) {
                runs.add(new BidiTextRun(start, at - start, isTurned(bidi, start) ? RTL : LTR));
                start = at;
            }
        }
    }

    private static boolean isTurned(Bidi bidi, int at) {
        return bidi.getLevelAt(at) > 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        return runs.get(runIndex);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi found = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return found.getBaseLevel() == 0 ? LTR : RTL;
    }
}
