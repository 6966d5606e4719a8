package nl.driehoek.session.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;

/**
 * Whose answer is being typed in the answer line; immutable.
 *
 * @param letters that were typed to say who; empty where the answer is the group's
 * @param fitting ids of the participants whom the letters may mean; empty where the answer is the group's
 * @param chosen index of the one who is meant
 */
public record AnswerLine(String letters, List<String> fitting, int chosen) {
    /** The answer of the group. */
    public static final AnswerLine GROUP = new AnswerLine("", List.of(), 0);

    public AnswerLine {
        Objects.requireNonNull(letters);
        fitting = List.copyOf(fitting);
        if (chosen < 0 || chosen >= Math.max(1, fitting.size())) {
            throw new IllegalArgumentException("nobody is chosen by " + chosen);
        }
    }

    /** The participants whom these letters may mean, the likeliest first; case and accents do not matter. */
    public static List<Participant> candidates(List<Participant> people, String letters) {
        return NameSearch.find(people, letters);
    }

    /** The answer of this participant. */
    public static AnswerLine of(Participant who) {
        return new AnswerLine(who.name(), List.of(who.id()), 0);
    }

    /**
     * The line after the key that completes a name: the first whom the letters may mean, and from then on the next of
     * them, round and round.
     *
     * @param typed what stands in the line; the letters, where it is not said yet who
     * @return empty where nobody is known under these letters
     */
    public Optional<AnswerLine> completed(List<Participant> people, String typed) {
        if (!fitting.isEmpty()) {
            return Optional.of(new AnswerLine(letters, fitting, (chosen + 1) % fitting.size()));
        }
        List<String> found =
                candidates(people, typed).stream().map(Participant::id).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new AnswerLine(typed.strip(), found, 0));
    }

    /** Who is meant; empty where it is the group. */
    public Optional<String> who() {
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(chosen));
    }

    /** Who would be meant after the key that completes a name; empty where that changes nothing. */
    public Optional<String> next() {
        return fitting.size() < 2 ? Optional.empty() : Optional.of(fitting.get((chosen + 1) % fitting.size()));
    }

    /** Where the answer stands on this card. */
    public FieldKey key(CardRef card) {
        return FieldKey.answer(card, who().orElse(FieldKey.GROUP));
    }
}
