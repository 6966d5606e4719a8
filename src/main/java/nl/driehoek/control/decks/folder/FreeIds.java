package nl.driehoek.control.decks.folder;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.driehoek.control.Found;
import nl.driehoek.deck.draft.Ids;

/** Ids for decks that are new among those at hand. Reads these from disk. */
public record FreeIds(OwnFolder own, Callable<Found> source) {

    /** An id made of the letters of a title. */
    public String of(String title) throws Exception {
        Set<String> taken = new HashSet<>(own.ids());
        source.call().editions().forEach(edition -> taken.add(edition.deck().id()));
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Ids.free(plain.isEmpty() ? "deck" : plain, taken);
    }
}
