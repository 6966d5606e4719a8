package nl.driehoek.session.forget;

import java.util.List;
import java.util.function.IntFunction;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.board.Participant;

/**
 * Takes the names out of a session: of its participants, and wherever they stand as words in what was written, also letter
 * by letter on the way there. All else stays as it was, and so does what somebody left out.
 */
public final class Anonymising implements Rewriting {
    private final IntFunction<String> called;
    private final List<Mention> shown;

    /**
     * Calls people so.
     *
     * @param called what somebody of a number, from 1, is called; never blank
     * @param shown texts of which somebody saw where names stand in them, with those that are to go
     */
    public Anonymising(IntFunction<String> called, List<Mention> shown) {
        this.called = called;
        this.shown = List.copyOf(shown);
    }

    @Override
    public List<SessionEvent> of(List<SessionEvent> events) {
        Aliases aliases = Aliases.of(events, called);
        NameWords words = new NameWords(aliases.byName());
        Versions versions = new Versions(words, new Staying(shown));
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
