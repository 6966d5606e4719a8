package nl.driehoek.store.deckpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Place;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.PictureCheck;
import nl.driehoek.store.picture.PictureCheck.Flaw;
import nl.driehoek.store.picture.PictureCheck.Sound;
import nl.driehoek.store.picture.PictureFolder;
import nl.driehoek.store.picture.PictureShelf;

/**
 * Reads a file that may hold a deck, whatever it holds: a deck file, or a pack, which is a zip of a deck file for each language
 * and a folder of pictures. Nothing is written, executed or fetched, and no picture is decoded. Any thread may use it.
 */
public final class DeckpackReader {
    /** A megabyte as people count it. */
    private static final int MEGABYTE = 1_000_000;

    private static final int LARGEST = 50 * MEGABYTE;
    private static final Path FOLDER = Path.of(Deckpack.PICTURES);
    private static final Pattern DECK = Pattern.compile("[^./][^/]*(?<!\\.schema)\\.json");
    private static final Pattern PICTURE = Pattern.compile(Deckpack.PICTURES + "([^./][^/]*)");

    private final String file;
    private final List<Edition> editions = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<DeckProblem> problems = new ArrayList<>();
    private final Map<String, byte[]> decks = new LinkedHashMap<>();
    private final Map<String, PictureFile> shown = new HashMap<>();

    private DeckpackReader(String file) {
        this.file = file;
    }

    /** Reads a file; one that is missing, unreadable or larger than 50 MB, or 20 MB for a deck file, gives a problem. */
    public static Deckpack read(Path path) {
        DeckpackReader read = new DeckpackReader(path.toString());
        if (Deckpack.isPack(path)) {
            read.pack(path);
        } else {
            read.deck(path);
        }
        return read.result();
    }

    /**
     * Reads a pack that is at hand.
     *
     * @param name what the problems call the file
     */
    public static Deckpack read(String name, byte[] bytes) {
        DeckpackReader read = new DeckpackReader(name);
        read.pack(bytes);
        return read.result();
    }

    private Deckpack result() {
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        pictures.sort(Comparator.comparing(Picture::name));
        return new Deckpack(sound ? editions : List.of(), sound ? pictures : List.of(), problems);
    }

    private void deck(Path path) {
        take(new DeckReader(new PictureFolder(path.resolveSibling(FOLDER))).read(path));
        boolean written = path.toString().endsWith(".json") || !Files.isRegularFile(path);
        if (editions.isEmpty() && !written) {
            problems.clear(); // which byte of a photo is wrong is nothing that anybody wants to read
            tell(What.NOT_A_DECK);
        }
        pictures.addAll(Picture.of(editions));
    }

    private void pack(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            tell(What.NOT_A_FILE);
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                String size = String.valueOf(Files.size(path) / MEGABYTE + 1);
                tell(What.TOO_BIG, size, String.valueOf(LARGEST / MEGABYTE));
            } else {
                pack(bytes);
            }
        } catch (NoSuchFileException _) {
            tell(What.MISSING_FILE);
        } catch (IOException _) {
            tell(What.UNREADABLE);
        }
    }

    private void pack(byte[] bytes) {
        try {
            ZipContent content = new ZipContent(bytes);
            for (ZipEntries.Entry entry : ZipEntries.of(bytes)) {
                if (!entry.isFolder()) {
                    file(entry.name(), content.of(entry));
                }
            }
            DeckReader reader = new DeckReader((_, name) -> find(name));
            decks.forEach((name, deck) -> take(reader.read(file + '/' + name, deck)));
            judge();
        } catch (ZipRefused refused) {
            tell(refused.what(), refused.values().toArray(String[]::new));
        }
    }

    /** What is neither a deck nor a picture is left alone: a system may have put something of its own beside them. */
    private void file(String name, byte[] bytes) {
        var picture = PICTURE.matcher(name);
        if (DECK.matcher(name).matches()) {
            decks.put(name, bytes);
        } else if (picture.matches()) {
            picture(picture.group(1), bytes);
        }
    }

    private void picture(String name, byte[] bytes) {
        switch (PictureCheck.judge(name, bytes)) {
            case Flaw(What what, String detail) -> tell(what, name, detail);
            case Sound(PictureFile sound) -> {
                pictures.add(new Picture(name, bytes));
                shown.put(name, sound);
            }
        }
    }

    private PictureShelf.Found find(String name) {
        PictureFile picture = shown.get(name);
        return picture == null ? new PictureShelf.Unfit(What.CARD_PICTURE_MISSING, "") : new PictureShelf.Fit(picture);
    }

    private void take(DeckReader.Result result) {
        result.edition().ifPresent(editions::add);
        problems.addAll(result.problems());
    }

    private void judge() throws ZipRefused {
        if (decks.isEmpty()) {
            throw new ZipRefused(What.NO_DECK_INSIDE);
        }
        Set<String> languages = new HashSet<>();
        for (Edition edition : editions) {
            Deck.Info info = edition.deck().info();
            String first = editions.getFirst().deck().id();
            if (!info.id().equals(first) || !languages.add(info.language().toLanguageTag())) {
                List<String> names = List.copyOf(decks.keySet());
                throw new ZipRefused(What.TWO_DECKS_INSIDE, names.getFirst(), names.getLast());
            }
        }
    }

    private void tell(What what, String... values) {
        problems.add(new DeckProblem(Place.whole(file), what, values));
    }
}
