package nl.driehoek.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.report.choice.PaperChoice;
import picocli.CommandLine.ParseResult;

/**
 * Which cards are to be printed, and how.
 *
 * @param deck id of a deck; empty for any
 * @param theme id of a theme; empty for all
 * @param set id of a set; empty for all
 */
record CardsOptions(String deck, String theme, String set, PaperChoice choice, Path out) {
    static CardsOptions of(ParseResult asked) {
        PaperChoice choice = PaperChoice.FIRST
                .with(asked.matchedOptionValue(Syntax.KIND, PaperChoice.FIRST.kind()))
                .with((int) asked.matchedOptionValue(Syntax.PER_PAGE, PaperChoice.FIRST.perPage()))
                .with(asked.hasMatchedOption(Syntax.BACKS));
        return new CardsOptions(
                asked.matchedOptionValue(Syntax.DECK, ""),
                asked.matchedOptionValue(Syntax.THEME, ""),
                asked.matchedOptionValue(Syntax.SET, ""),
                choice,
                asked.matchedOptionValue(Syntax.OUT, Path.of("")));
    }

    /** Whether it says of which cards. */
    boolean isClear() {
        return !(deck + theme + set).isEmpty();
    }

    /** What of a deck is meant, if any of it is. */
    Optional<Excerpt> in(Deck candidate) {
        if (!deck.isEmpty() && !deck.equals(candidate.id())) {
            return Optional.empty();
        }
        if (!set.isEmpty()) {
            return candidate.sets().stream()
                    .filter(each -> each.id().equals(set))
                    .map(each -> Excerpt.of(candidate, each))
                    .findFirst();
        }
        return theme.isEmpty()
                ? Optional.of(Excerpt.of(candidate))
                : candidate.themes().stream()
                        .filter(each -> each.id().equals(theme))
                        .map(each -> Excerpt.of(candidate, each))
                        .findFirst();
    }
}
