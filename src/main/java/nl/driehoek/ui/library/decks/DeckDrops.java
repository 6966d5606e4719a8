package nl.driehoek.ui.library.decks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a part of a window. */
public final class DeckDrops {
    private DeckDrops() {}

    /**
     * From now on.
     *
     * @param take is given the files
     */
    public static void on(Node place, Consumer<List<Path>> take) {
        place.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().hasFiles()) {
                List<File> files = drag.getDragboard().getFiles();
                take.accept(files.stream().map(File::toPath).toList());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }
}
