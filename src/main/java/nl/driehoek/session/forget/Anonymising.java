package nl.driehoek.session.forget;

import java.util.List;
import java.util.function.IntFunction;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.board.Participant;

/**
 * Takes the names out of a session: of its participants, and wherever they stand as words in what was written, also letter
 * by letter on the way there. All else stays as it was.
 */
public final class Anonymising implements Rewriting {
    private final IntFunction<String> called;

    /**
     * Calls people so.
     *
     * @param called what somebody of a number, from 1, is called; never blank
     */
    public Anonymising(IntFunction<String> called) {
        this.called = called;
    }

    @Override
    public List<SessionEvent> of(List<SessionEvent> events) {
        Aliases aliases = Aliases.of(events, called);
        NameWords words = new NameWords(aliases.byName());
        Versions versions = new Versions(words);
        EventTexts read = new EventTexts(versions.reading());
        events.forEach(read::of);
        EventTexts written = new EventTexts(new Renaming(aliases, words, versions));
        return events.stream().map(written::of).toList();
    }

    /** Gives everybody the alias, and takes names out of texts. */
    private record Renaming(Aliases aliases, NameWords words, Versions versions) implements EventTexts.Change {
        @Override
        public String of(Object place, String text) {
            return versions.redacted(place, text);
        }

        @Override
        public String name(Participant who) {
            return aliases.byId().get(who.id());
        }

        @Override
        public String person(String name) {
            String alias = aliases.of(name);
            return alias.equals(name) ? words.redacted(name) : alias;
        }
    }
}
