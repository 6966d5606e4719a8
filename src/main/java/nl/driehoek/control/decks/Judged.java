package nl.driehoek.control.decks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.draft.DeckDraft;
import nl.driehoek.store.deckdraft.DraftEditions;
import nl.driehoek.store.picture.PictureShelf;

/**
 * What a deck in the making is so far.
 *
 * @param draft that was judged
 * @param decks by language, with empty places where there are problems
 * @param problems by language, in the deck's order
 */
public record Judged(DeckDraft draft, Map<Locale, Deck> decks, Map<Locale, List<DeckProblem>> problems) {
    public Judged {
        decks = Map.copyOf(decks);
        problems = Map.copyOf(problems);
    }

    /** Reads a draft as a deck is read, with these pictures for its cards. */
    static Judged of(DeckDraft draft, PictureShelf pictures) {
        Map<Locale, Deck> decks = new LinkedHashMap<>();
        Map<Locale, List<DeckProblem>> problems = new LinkedHashMap<>();
        DraftEditions.attempts(draft, pictures).forEach((language, attempt) -> {
            attempt.deck().ifPresent(deck -> decks.put(language, deck));
            problems.put(language, attempt.problems());
        });
        return new Judged(draft, decks, problems);
    }

    /** The deck in that language, as far as something can be made of it. */
    public Optional<Deck> deck(Locale language) {
        return Optional.ofNullable(decks.get(language));
    }

    /** What is to be done in that language before it can be saved, and what would be better. */
    public List<DeckProblem> in(Locale language) {
        return problems.getOrDefault(language, List.of());
    }

    /** Whether it can be saved. */
    public boolean isSound() {
        return problems.values().stream()
                .flatMap(List::stream)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
