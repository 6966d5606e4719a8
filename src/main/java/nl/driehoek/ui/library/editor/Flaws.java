package nl.driehoek.ui.library.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.control.decks.Judged;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.draft.Pointer;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.library.editor.form.Flaw;

/**
 * What is still to be done about a deck in one language.
 *
 * @param all in the deck's order
 */
record Flaws(List<Found> all) {
    static final Flaws NONE = new Flaws(List.of());

    Flaws {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param id of the card or else the set on which it is; empty for the deck
     * @param flaw at its place on that
     */
    record Found(String id, Flaw flaw) {}

    static Flaws of(Judged judged, Locale language, Texts texts) {
        Members deck = judged.draft().in(language);
        List<Found> all = judged.in(language).stream()
                .map(problem -> found(problem, deck, texts))
                .toList();
        return new Flaws(all.stream().filter(found -> !isSaid(found, all)).toList());
    }

    /** Whether a warning says no more than an error at the same place. */
    private static boolean isSaid(Found found, List<Found> all) {
        return !found.flaw().error()
                && all.stream()
                        .anyMatch(other -> other.flaw().error()
                                && other.id().equals(found.id())
                                && other.flaw().place().equals(found.flaw().place()));
    }

    private static Found found(DeckProblem problem, Members deck, Texts texts) {
        Pointer place = Pointer.of(problem.place().path());
        Pointer exact =
                problem.what() == What.MISSING_KEY ? place.then(problem.values().getFirst()) : place;
        Pointer owner = owner(exact);
        String id = deck.at(owner)
                .map(tree -> tree instanceof Members object && !owner.equals(Pointer.ROOT) ? object.text("id") : "")
                .orElse("");
        boolean error = problem.severity() == Severity.ERROR;
        return new Found(id, new Flaw(owner.rest(exact), FlawWords.of(problem, texts), error));
    }

    /** The place of the card, set or deck in which a place lies. */
    private static Pointer owner(Pointer place) {
        List<String> parts = place.parts();
        boolean set = parts.size() >= 2 && parts.getFirst().equals("sets");
        boolean card = set && parts.size() >= 4 && parts.get(2).equals("cards");
        return new Pointer(parts.subList(0, card ? 4 : set ? 2 : 0));
    }

    /** Those of one card, set or deck. */
    List<Flaw> of(String id) {
        return all.stream()
                .filter(found -> found.id().equals(id))
                .map(Found::flaw)
                .toList();
    }

    /** Those without which it could be saved. */
    List<Found> errors() {
        return all.stream().filter(found -> found.flaw().error()).toList();
    }

    /** How many errors there are on each card, set and deck, by id. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        errors().forEach(found -> counts.merge(found.id(), 1, Integer::sum));
        return counts;
    }
}
