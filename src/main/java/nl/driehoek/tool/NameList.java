package nl.driehoek.tool;

import java.util.List;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.ToolText;

/** Names in a row, of which a large group has more than anybody reads. */
public final class NameList {
    private static final int MOST = 8;
    private static final int FIRST = 6;

    private NameList() {}

    /** All names, or the first few and how many more there are; empty text for none. */
    public static String of(List<String> names, Texts texts) {
        return names.size() <= MOST
                ? String.join(", ", names)
                : texts.get(ToolText.AND_MORE, String.join(", ", names.subList(0, FIRST)), names.size() - FIRST);
    }
}
