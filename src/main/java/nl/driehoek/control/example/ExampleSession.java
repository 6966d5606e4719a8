package nl.driehoek.control.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Entry;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.store.sessionfile.SessionFile;
import nl.driehoek.store.sessionfile.SessionFileReader;
import nl.driehoek.store.sessionfile.SessionFileReader.Reading;

/**
 * A session that somebody can look at and play on, with people who do not exist. Its file holds what happened and no decks:
 * it is played with those that are at hand, so that it never shows cards of another edition.
 */
public final class ExampleSession {
    private ExampleSession() {}

    /**
     * The example for readers of this language, with these decks; reads a file of the program.
     *
     * @return empty where the decks do not have its cards, or there is none in the language
     * @throws IOException if it cannot be read
     */
    public static Optional<SessionFile> in(Locale language, Library library) throws IOException {
        try (InputStream file =
                ExampleSession.class.getResourceAsStream("example." + language.getLanguage() + ".json")) {
            return file != null && SessionFileReader.read(file) instanceof Reading.Sound(SessionFile read)
                    ? played(read, library)
                    : Optional.empty();
        }
    }

    private static Optional<SessionFile> played(SessionFile file, Library library) {
        List<Entry> entries = file.entries();
        if (!(entries.getFirst().event() instanceof Started(SessionSetup setup))
                || !setup.pile().stream().allMatch(card -> library.card(card).isPresent())) {
            return Optional.empty();
        }
        Started started = new Started(with(library.editions(), setup));
        Entry first = new Entry(entries.getFirst().seq(), entries.getFirst().at(), started);
        return Optional.of(new SessionFile(
                file.id(),
                file.program(),
                library.editions(),
                Stream.concat(Stream.of(first), entries.stream().skip(1)).toList()));
    }

    private static SessionSetup with(List<Edition> editions, SessionSetup setup) {
        return new SessionSetup(
                setup.title(),
                setup.participants(),
                editions.stream().map(Edition::digest).toList(),
                setup.pile(),
                setup.plan(),
                setup.before());
    }
}
