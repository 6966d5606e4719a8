package nl.driehoek.control.decks.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.deckpack.DeckFolder;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.store.deckpack.DeckpackReader;
import nl.driehoek.store.deckpack.DeckpackWriter;
import nl.driehoek.store.deckpack.Picture;

/** The folder for decks of the user's own on a disk. Calls may wait for that; not for the FX thread. */
public final class OwnFolder {
    private final Path folder;

    /** At this place, which need not be there yet. */
    public OwnFolder(Path folder) {
        this.folder = folder;
    }

    /** What stands there, by file in the order of their names; nothing where the folder is not there. */
    public Map<Path, Deckpack> files() {
        Map<Path, Deckpack> files = new LinkedHashMap<>();
        DeckFolder.files(folder).forEach(file -> files.put(file, DeckpackReader.read(file)));
        return files;
    }

    /** What stands there of one deck. */
    public Map<Path, Deckpack> of(String deck) {
        Map<Path, Deckpack> files = new LinkedHashMap<>(files());
        files.values()
                .removeIf(pack -> pack.editions().stream()
                        .noneMatch(edition -> edition.deck().id().equals(deck)));
        return files;
    }

    /**
     * Adds a deck as one file. What stood there of that deck makes room; its editions in other languages, and its pictures of
     * other names, go along.
     *
     * @throws SaveException if it is not safely on disk; all is as it was then
     */
    public void put(List<Edition> editions, List<Picture> pictures) throws SaveException {
        String id = editions.getFirst().deck().id();
        Map<Path, Deckpack> there = of(id);
        List<Edition> allEditions = new ArrayList<>(editions);
        List<Picture> allPictures = new ArrayList<>(pictures);
        there.values().forEach(pack -> {
            pack.editions().stream().filter(old -> !speaks(allEditions, old)).forEach(allEditions::add);
            pack.pictures().stream().filter(old -> !shows(allPictures, old)).forEach(allPictures::add);
        });
        Folders.makeOwn(folder);
        Path file = folder.resolve(id + Deckpack.ENDING);
        Aside.replace(file);
        new AtomicFile().write(file, DeckpackWriter.write(allEditions, allPictures));
        for (Path old : there.keySet()) {
            if (!old.equals(file)) {
                Aside.move(old);
            }
        }
    }

    /**
     * Keeps what stands there of one deck under names of their own, which no later saving takes.
     *
     * @throws SaveException if that is not on disk
     */
    public void putAside(String deck) throws SaveException {
        for (Path file : of(deck).keySet()) {
            Aside.keep(file);
        }
    }

    /** The editions of one deck there. */
    public List<Edition> editions(String deck) {
        return of(deck).values().stream()
                .flatMap(pack -> pack.editions().stream())
                .filter(edition -> edition.deck().id().equals(deck))
                .toList();
    }

    /** The ids of all decks there. */
    public Set<String> ids() {
        return files().values().stream()
                .flatMap(pack -> pack.editions().stream())
                .map(edition -> edition.deck().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean speaks(List<Edition> editions, Edition other) {
        return editions.stream()
                .anyMatch(edition -> edition.deck()
                        .info()
                        .language()
                        .equals(other.deck().info().language()));
    }

    private static boolean shows(List<Picture> pictures, Picture other) {
        return pictures.stream().anyMatch(picture -> picture.name().equals(other.name()));
    }
}
