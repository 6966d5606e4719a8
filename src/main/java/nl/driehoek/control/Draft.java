package nl.driehoek.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A session in the making: what has been filled in before it starts. Immutable.
 *
 * @param title as typed; may be empty
 * @param names who takes part, in order; none blank, none twice
 * @param chosen the cards to play with
 */
public record Draft(String title, List<String> names, Selection chosen) {
    /** Nothing filled in. */
    public static final Draft EMPTY = new Draft("", List.of(), Selection.NONE);

    public Draft {
        Objects.requireNonNull(title);
        names = List.copyOf(names);
        Objects.requireNonNull(chosen);
    }

    /** With this title. */
    public Draft titled(String newTitle) {
        return new Draft(newTitle, names, chosen);
    }

    /** With these cards. */
    public Draft choosing(Selection newChosen) {
        return new Draft(title, names, newChosen);
    }

    /**
     * With these people too.
     *
     * @param typed one name, or several with commas, semicolons, tabs or new lines between; a name that is there already
     *     is passed over
     */
    public Draft joinedBy(String typed) {
        List<String> more = new ArrayList<>(names);
        Stream.of(typed.split("[,;\\t\\r\\n]"))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty() && !more.contains(name))
                .forEachOrdered(more::add);
        return new Draft(title, more, chosen);
    }

    /** Without this person. */
    public Draft leftBy(String name) {
        return new Draft(
                title, names.stream().filter(other -> !other.equals(name)).toList(), chosen);
    }
}
