package nl.driehoek.store.deckfile;

import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.CardGuide;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Outline;

/** Reads what a facilitator needs for a card set and for each of its cards. */
final class GuideJson {
    private static final int MOST_WORDS = 50;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_MINUTES_A_CARD = 240;
    private static final EnumWords<CardGuide.Mode> MODES = EnumWords.all(CardGuide.Mode.class);

    private final Values values;
    private final Problems problems;
    private final References references;

    GuideJson(Values values, Problems problems, References references) {
        this.values = values;
        this.problems = problems;
        this.references = references;
    }

    /** The guide of a set. */
    Guide guide(Fields fields) {
        return new Guide(
                fields.mayAll("goals", values::text),
                fields.may("method", values::text, ""),
                fields.may("background", values::text, ""),
                fields.mayAll("uses", references::toDefinition),
                values.reading(fields),
                outline(fields));
    }

    private Outline outline(Fields fields) {
        return new Outline(
                fields.may("summary", json -> values.aloud(json, MOST_WORDS), ""),
                fields.may("minutes", json -> values.span(json, MOST_MINUTES), Optional.empty()),
                fields.may("group", json -> values.span(json, MOST_PEOPLE), Optional.empty()),
                fields.mayAll("materials", values::plain));
    }

    /**
     * The guide of a card.
     *
     * @param goals how many goals its set has
     */
    CardGuide cardGuide(Fields fields, int goals) {
        return new CardGuide(
                fields.may(
                        "minutes",
                        json -> OptionalInt.of(values.whole(json, 1, MOST_MINUTES_A_CARD)),
                        OptionalInt.empty()),
                fields.mayAll("mode", this::mode).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                fields.mayAll("followUps", values::text),
                fields.may("ifStuck", values::text, ""),
                fields.mayAll("aims", json -> aim(json, goals)));
    }

    private Optional<CardGuide.Mode> mode(Json json) {
        return MODES.read(json, values, problems, What.UNKNOWN_WORD);
    }

    private int aim(Json json, int goals) {
        return values.whole(json, 1, goals);
    }
}
