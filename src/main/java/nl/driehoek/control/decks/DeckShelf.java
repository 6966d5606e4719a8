package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.driehoek.control.Found;
import nl.driehoek.control.decks.Looked.Standing;
import nl.driehoek.control.decks.folder.OwnFolder;
import nl.driehoek.deck.Edition;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.decklayer.LayerFolder;
import nl.driehoek.store.deckpack.DeckCopy;
import nl.driehoek.store.deckpack.Deckpack;
import nl.driehoek.store.deckpack.DeckpackReader;
import nl.driehoek.store.deckpack.DeckpackWriter;
import nl.driehoek.store.deckpack.Picture;
import nl.driehoek.store.sessionfile.Fault;
import nl.driehoek.store.sessionfile.SessionFileReader;

/** What is done with deck files on disks. Calls may wait for these; not for the FX thread. */
final class DeckShelf {
    private final OwnFolder own;
    private final Callable<Found> source;

    DeckShelf(OwnFolder own, Callable<Found> source) {
        this.own = own;
        this.source = source;
    }

    Looked look(Path file) throws Exception {
        Deckpack pack = DeckpackReader.read(file);
        if (pack.isSound()) {
            return offer(file, pack);
        }
        return Deckpack.isPack(file) || !isSession(file)
                ? new Looked.Refused(file, pack.problems())
                : new Looked.OfSession(file);
    }

    /** A file is taken for a session where it begins as one, sound or not: then the words about it are those for sessions. */
    private static boolean isSession(Path file) {
        return switch (SessionFileReader.read(file)) {
            case SessionFileReader.Reading.Sound _ -> true;
            case SessionFileReader.Reading.Faulty(Fault fault) -> fault == Fault.BROKEN || fault == Fault.NEWER;
        };
    }

    private Looked.OfDeck offer(Path file, Deckpack pack) throws Exception {
        List<Edition> there = of(pack.editions().getFirst().deck().id());
        return new Looked.OfDeck(
                file,
                pack.editions(),
                pack.pictures().size(),
                pack.problems(),
                standing(pack, there),
                there.stream().findFirst().map(Edition::deck));
    }

    private List<Edition> of(String deck) throws Exception {
        return source.call().editions().stream()
                .filter(edition -> edition.deck().id().equals(deck))
                .toList();
    }

    private Standing standing(Deckpack pack, List<Edition> there) {
        if (there.isEmpty()) {
            return Standing.NEW;
        }
        Set<String> texts = new HashSet<>(there.stream().map(Edition::digest).toList());
        if (pack.editions().stream().map(Edition::digest).allMatch(texts::contains)) {
            return Standing.THERE;
        }
        boolean ours = !own.of(there.getFirst().deck().id()).isEmpty();
        boolean newer = there.stream().allMatch(old -> pack.editions().stream().allMatch(one -> isAfter(one, old)));
        return ours || newer ? Standing.OTHER : Standing.BEHIND;
    }

    private static boolean isAfter(Edition one, Edition old) {
        return old.deck().info().isOlderThan(one.deck().info());
    }

    /** Adds what is in a file, if it is sound; the title is what the deck is called now. */
    Optional<String> add(Path file, How how) throws Exception {
        Deckpack pack = DeckpackReader.read(file);
        if (!pack.isSound()) {
            return Optional.empty();
        }
        List<Edition> editions = how == How.BESIDE ? copies(pack.editions()) : pack.editions();
        own.put(editions, pack.pictures());
        return Optional.of(editions.getFirst().deck().info().title());
    }

    private List<Edition> copies(List<Edition> editions) throws Exception {
        Set<String> taken = new HashSet<>(own.ids());
        source.call().editions().forEach(edition -> taken.add(edition.deck().id()));
        String id = editions.getFirst().deck().id();
        int number = 2;
        while (taken.contains(id + '-' + number)) {
            number++;
        }
        List<Edition> copies = new ArrayList<>();
        for (Edition edition : editions) {
            String title = edition.deck().info().title() + " (" + number + ')';
            copies.add(DeckCopy.of(edition, id + '-' + number, title));
        }
        return copies;
    }

    /** Writes a deck at hand, if it still is; the title is the deck's. */
    Optional<String> share(String deck, Path file) throws Exception {
        List<Edition> editions = of(deck);
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Picture> pictures = new LinkedHashMap<>();
        own.of(deck).values().stream()
                .flatMap(pack -> pack.pictures().stream())
                .forEach(picture -> pictures.put(picture.name(), picture));
        Picture.of(editions).forEach(picture -> pictures.putIfAbsent(picture.name(), picture));
        write(file, DeckpackWriter.write(editions, List.copyOf(pictures.values())));
        return Optional.of(editions.getFirst().deck().info().title());
    }

    private static void write(Path file, byte[] bytes) throws SaveException {
        new AtomicFile().write(file, bytes);
    }

    /** The decks there, and below these what was changed on decks and cannot be read, in this folder. */
    List<OwnFile> files(Path folder) {
        Stream<OwnFile> decks = own.files().entrySet().stream()
                .map(file -> new OwnFile(
                        file.getKey().getFileName().toString(),
                        file.getValue().editions().stream().map(Edition::deck).toList(),
                        file.getValue().problems()));
        Stream<OwnFile> broken = LayerFolder.problems(folder).stream()
                .map(problem -> new OwnFile(
                        Path.of(problem.place().file()).getFileName().toString(), List.of(), List.of(problem)));
        return Stream.concat(decks, broken).toList();
    }
}
