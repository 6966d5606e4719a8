package nl.driehoek.control.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;

/** Takes sessions over from files as somebody asks for it. Lives on the FX thread; disks wait elsewhere. */
public final class ImportDesk {
    private final SessionImport sessions;
    private final Background background;
    private final LibraryController library;

    /**
     * Into a journal.
     *
     * @param background work on the thread that calls the journal
     * @param library is read anew afterwards
     */
    public ImportDesk(SessionImport sessions, Background background, LibraryController library) {
        this.sessions = sessions;
        this.background = background;
        this.library = library;
    }

    /** What came of one file. */
    public record Taken(Path file, ImportOutcome outcome) {
        public Taken {
            Objects.requireNonNull(file);
            Objects.requireNonNull(outcome);
        }
    }

    /** Takes over what it can of these files, one after the other, and tells once what came of each, in their order. */
    public void take(List<Path> files, Consumer<List<Taken>> told) {
        List<Taken> taken = new ArrayList<>();
        for (Path file : files) {
            sessions.run(file, background, outcome -> {
                taken.add(new Taken(file, outcome));
                if (taken.size() == files.size()) {
                    library.refresh();
                    told.accept(List.copyOf(taken));
                }
            });
        }
    }
}
