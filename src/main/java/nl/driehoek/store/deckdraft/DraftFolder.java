package nl.driehoek.store.deckdraft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.deck.draft.Tree;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.store.AtomicFile;
import nl.driehoek.store.Folders;
import nl.driehoek.store.SaveException;
import nl.driehoek.store.SaveException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** The folder in which decks in the making are kept, a file each. Calls wait for the disk. */
public final class DraftFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DraftFolder.class);
    private static final String ENDING = ".draft.json";

    private final Path folder;

    /** At this place, which need not be there yet. */
    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /** All of them in the order of their keys; what cannot be read is left out, and left alone. */
    public List<KeptDraft> all() {
        try {
            return Files.isDirectory(folder)
                    ? Folders.list(folder).stream()
                            .filter(file -> file.getFileName().toString().endsWith(ENDING))
                            .sorted()
                            .map(DraftFolder::read)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            LOG.warn("Decks in the making could not be listed", e);
            return List.of();
        }
    }

    /** The one of that key, if it is there. */
    public Optional<KeptDraft> of(String key) {
        Path file = file(key);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /**
     * Keeps this in the place of what was kept under its key.
     *
     * @throws SaveException if it is not safely on disk; what was kept before still is
     */
    public void keep(KeptDraft draft) throws SaveException {
        Folders.makeOwn(folder);
        AtomicFile.ownerOnly().write(file(draft.key()), TreeJson.write(tree(draft)));
    }

    /** Keeps nothing under that key any more. */
    public void drop(String key) throws SaveException {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new SaveException(Reason.READ_ONLY, file(key), e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    private static Tree tree(KeptDraft kept) {
        Members base = Members.NONE;
        for (var digest : kept.base().entrySet()) {
            base = base.with(digest.getKey(), digest.getValue());
        }
        return Members.NONE
                .with("key", kept.key())
                .with("deck", kept.deck().orElse(""))
                .with("origin", kept.origin().orElse(""))
                .with("base", base)
                .with("editions", new Items(List.copyOf(kept.draft().editions().values())));
    }

    private static Optional<KeptDraft> read(Path file) {
        try {
            return TreeJson.read(Files.readString(file)) instanceof Members kept ? read(kept) : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("A deck in the making could not be read: {}", file, e);
            return Optional.empty();
        }
    }

    private static Optional<KeptDraft> read(Members kept) {
        Map<Locale, Members> editions = new LinkedHashMap<>();
        kept.each("editions").forEach(deck -> editions.put(Locale.forLanguageTag(deck.text("language")), deck));
        Map<String, String> base = new HashMap<>();
        if (kept.get("base").orElse(Members.NONE) instanceof Members digests) {
            digests.all().keySet().forEach(language -> base.put(language, digests.text(language)));
        }
        return Optional.of(new KeptDraft(
                kept.text("key"), named(kept, "deck"), base, named(kept, "origin"), new DeckDraft(editions)));
    }

    private static Optional<String> named(Members kept, String key) {
        return Optional.of(kept.text(key)).filter(id -> !id.isEmpty());
    }
}
