package nl.driehoek.print;

import java.util.List;
import java.util.Objects;

/** What a document is going to look like. */
public sealed interface Preview {
    /**
     * Its first pages.
     *
     * @param of how many pages there are
     */
    record Pages(List<PagePicture> pages, int of) implements Preview {
        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /** Its text, for a format that is text; the beginning of it where it is long. */
    record Words(String text) implements Preview {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** There would be nothing in it. */
    record Nothing() implements Preview {}
}
