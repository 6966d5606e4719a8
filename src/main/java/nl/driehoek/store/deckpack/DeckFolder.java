package nl.driehoek.store.deckpack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.Folders;
import nl.driehoek.store.decklayer.LayerFolder;

/** Finds the decks in some folders; a deck with an error stays out and keeps no other one out. */
public final class DeckFolder {
    private final Map<List<String>, Found> chosen = new LinkedHashMap<>();
    private final List<DeckProblem> problems = new ArrayList<>();

    private DeckFolder() {}

    /**
     * Reads every {@code *.json} file but the schemas and layers, and every pack, folder by folder and in the order of their names. Where two
     * files hold the same deck in the same language the newer version counts, and of equal ones the first.
     */
    public static Result read(List<Path> folders) {
        DeckFolder read = new DeckFolder();
        folders.forEach(read::folder);
        List<Edition> editions =
                read.chosen.values().stream().map(Found::edition).toList();
        return new Result(editions, read.problems);
    }

    /** The sound decks in some folders, each with what somebody changed on it in a layer there. */
    public static List<Edition> layered(List<Path> folders) {
        List<Edition> editions = read(folders).editions();
        return LayerFolder.read(folders, editions).layers().over(editions);
    }

    private void folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add(new DeckProblem(Place.whole(folder.toString()), What.MISSING_FOLDER));
            return;
        }
        try {
            listed(folder).forEach(this::file);
        } catch (IOException _) {
            problems.add(new DeckProblem(Place.whole(folder.toString()), What.UNREADABLE));
        }
    }

    /** The files of a folder that may hold decks, in the order of their names; none where it cannot be read. */
    public static List<Path> files(Path folder) {
        try {
            return Files.isDirectory(folder) ? listed(folder) : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        return Folders.list(folder).stream()
                .filter(DeckFolder::isDeckFile)
                .sorted()
                .toList();
    }

    private static boolean isDeckFile(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".json") || Deckpack.isPack(file))
                && !name.endsWith(".schema.json")
                && !LayerFolder.isLayer(file)
                && !name.startsWith(".")
                && !Files.isDirectory(file);
    }

    private void file(Path file) {
        Deckpack found = DeckpackReader.read(file);
        problems.addAll(found.problems());
        found.editions().forEach(edition -> choose(new Found(file, edition)));
    }

    private void choose(Found found) {
        Found before = chosen.putIfAbsent(found.name(), found);
        if (before != null) {
            boolean newer = before.info().isOlderThan(found.info());
            Found used = newer ? found : before;
            Found left = newer ? before : found;
            chosen.put(found.name(), used);
            problems.add(new DeckProblem(
                    Place.whole(left.file().toString()),
                    What.OTHER_EDITION_USED,
                    used.file().toString(),
                    used.info().version(),
                    left.info().version()));
        }
    }

    private record Found(Path file, Edition edition) {
        Deck.Info info() {
            return edition.deck().info();
        }

        List<String> name() {
            return List.of(info().id(), info().language().toLanguageTag());
        }
    }

    /**
     * What some folders hold.
     *
     * @param editions the sound decks in the order they were found, no two of the same deck in the same language
     * @param problems of all the files and folders, in that order
     */
    public record Result(List<Edition> editions, List<DeckProblem> problems) {
        public Result {
            editions = List.copyOf(editions);
            problems = List.copyOf(problems);
        }
    }
}
