package nl.driehoek.ui.library.decks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.driehoek.ui.theme.Sheets;

/** Lets files be dropped on a part of a window. */
public final class DeckDrops {
    private DeckDrops() {}

    /**
     * From now on, but for what is dropped on a panel that lies over that part, where somebody is doing something else.
     *
     * @param take is given the files
     */
    public static void on(Node place, Consumer<List<Path>> take) {
        place.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (isMeant(drag, place)) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (isMeant(drag, place)) {
                List<File> files = drag.getDragboard().getFiles();
                take.accept(files.stream().map(File::toPath).toList());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    private static boolean isMeant(DragEvent drag, Node place) {
        boolean over = drag.getTarget() instanceof Node target && Sheets.isOver(target, place);
        return !over && drag.getDragboard().hasFiles();
    }
}
