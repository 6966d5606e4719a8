package nl.driehoek.ui.library.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.driehoek.control.document.ImportDesk.Taken;

/**
 * What the place for decks leaves to others.
 *
 * @param choose asks for files to add
 * @param save asks where a deck goes; given the name that its file has unless somebody changes it
 * @param saveTable asks where its cards go as a table; given its title, by which the file is called unless somebody changes it
 * @param openFolder shows the user's own folder in the system's file manager
 * @param takeSessions takes sessions over from files and tells what came of each
 * @param edit where decks are edited
 */
public record DeckActions(
        Supplier<List<Path>> choose,
        Function<String, Optional<Path>> save,
        Function<String, Optional<Path>> saveTable,
        Runnable openFolder,
        BiConsumer<List<Path>, Consumer<List<Taken>>> takeSessions,
        EditActions edit) {}
