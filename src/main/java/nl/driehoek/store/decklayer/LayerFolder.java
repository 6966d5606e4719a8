package nl.driehoek.store.decklayer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.Layers;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;

/** Finds the layers in some folders, and changes those in one. A broken one keeps no deck and no other layer out. */
public final class LayerFolder {
    /** What the name of a file ends on that could not be read and made room. */
    private static final String ASIDE = ".bak";

    private LayerFolder() {}

    /** What was found, with the problems of all files in the order of their names. */
    public record Result(Layers layers, List<DeckProblem> problems) {
        public Result {
            Objects.requireNonNull(layers);
            problems = List.copyOf(problems);
        }
    }

    /** Whether a file is a layer by its name. */
    public static boolean isLayer(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(LayerFile.ENDING) && !name.startsWith(".");
    }

    /** Reads all layers in some folders and lays them over these editions. */
    public static Result read(List<Path> folders, List<Edition> editions) {
        List<Layer> layers = new ArrayList<>();
        List<DeckProblem> problems = new ArrayList<>();
        for (LayerFile.Reading reading :
                folders.stream().flatMap(folder -> readings(folder).stream()).toList()) {
            problems.addAll(reading.problems());
            reading.layer().ifPresent(layer -> {
                if (layers.stream().anyMatch(other -> isOver(other, layer))) {
                    problems.add(new DeckProblem(Place.whole(reading.file().toString()), What.LAYER_TWICE));
                } else {
                    layers.add(layer);
                }
            });
        }
        return over(layers, editions, problems);
    }

    private static boolean isOver(Layer one, Layer other) {
        return one.deck().equals(other.deck()) && one.language().equals(other.language());
    }

    private static Result over(List<Layer> layers, List<Edition> editions, List<DeckProblem> problems) {
        List<Layered> layered = new ArrayList<>();
        List<Layer> without = new ArrayList<>(layers);
        for (Edition edition : editions) {
            layers.stream()
                    .filter(layer -> layer.isFor(edition.deck().info()))
                    .findFirst()
                    .ifPresent(layer -> {
                        layered.add(Layering.of(edition, layer));
                        without.remove(layer);
                    });
        }
        return new Result(new Layers(layered, without), problems);
    }

    /** The files in a folder that are layers by their names and cannot be used, each with its problems. */
    public static List<DeckProblem> problems(Path folder) {
        return readings(folder).stream()
                .flatMap(reading -> reading.problems().stream())
                .toList();
    }

    private static List<LayerFile.Reading> readings(Path folder) {
        try {
            return Files.isDirectory(folder)
                    ? Folders.list(folder).stream()
                            .filter(LayerFolder::isLayer)
                            .sorted()
                            .map(LayerFile::read)
                            .toList()
                    : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    /**
     * Changes the layer over a deck in a folder, which is read anew for that; one that changes nothing has no file.
     *
     * @return the layer as it was
     * @throws SaveException if it is not safely on disk; all is as it was then
     */
    public static Layer change(Path folder, Deck.Info deck, UnaryOperator<Layer> change) throws SaveException {
        Optional<LayerFile.Reading> there = readings(folder).stream()
                .filter(reading ->
                        reading.layer().filter(layer -> layer.isFor(deck)).isPresent())
                .findFirst();
        Path file = there.map(LayerFile.Reading::file).orElseGet(() -> folder.resolve(LayerFile.name(deck)));
        Layer before = there.flatMap(LayerFile.Reading::layer).orElseGet(() -> Layer.over(deck));
        write(file, change.apply(before));
        return before;
    }

    private static void write(Path file, Layer layer) throws SaveException {
        Folders.makeOwn(file.getParent());
        try {
            boolean unread = Files.exists(file) && LayerFile.read(file).layer().isEmpty();
            if (unread) {
                Path aside = file.resolveSibling(file.getFileName() + ASIDE);
                Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            if (layer.isEmpty() && !unread) {
                Files.deleteIfExists(file);
                return;
            }
        } catch (IOException e) {
            throw new SaveException(Reason.OTHER, file, e);
        }
        new AtomicFile().write(file, LayerFile.write(layer));
    }
}
