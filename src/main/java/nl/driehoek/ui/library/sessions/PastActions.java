package nl.driehoek.ui.library.sessions;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.control.document.ImportDesk.Taken;

/**
 * What can be done about earlier sessions outside of the library.
 *
 * @param each with one of them, as entries at the end of its menu
 * @param choose asks for files with sessions; gives none where the person thinks better of it
 * @param take takes sessions over from files, and tells what came of each
 */
public record PastActions(
        List<SessionAction> each, Supplier<List<Path>> choose, BiConsumer<List<Path>, Consumer<List<Taken>>> take) {
    public PastActions {
        each = List.copyOf(each);
        Objects.requireNonNull(choose);
        Objects.requireNonNull(take);
    }
}
