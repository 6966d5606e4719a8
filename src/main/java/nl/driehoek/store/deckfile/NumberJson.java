package nl.driehoek.store.deckfile;

import java.util.List;
import nl.driehoek.deck.CardNumber;
import nl.driehoek.deck.DeckProblem.What;

/** Reads the numbers of a card, and tells where they and their places in its text do not agree. */
final class NumberJson {
    private static final int LARGEST = 9999;

    private final Values values;
    private final Problems problems;

    NumberJson(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The numbers of a card with this text. */
    List<CardNumber> numbers(Fields card, String text) {
        List<String> places = CardNumber.places(text);
        References.Ids ids = new References.Ids(problems);
        List<CardNumber> numbers = card.mayEach("numbers", fields -> number(fields, ids, places));
        places.stream()
                .distinct()
                .filter(place -> !ids.has(place))
                .forEach(place ->
                        problems.addNear(card.position("text"), What.PLACE_WITHOUT_NUMBER, ids.all(), List.of(place)));
        return numbers;
    }

    private CardNumber number(Fields fields, References.Ids ids, List<String> places) {
        String id = fields.need("id", json -> ids.add(json, values.id(json)), "");
        if (!id.isBlank() && !places.contains(id)) {
            problems.add(fields.position("id"), What.NUMBER_WITHOUT_PLACE, Problems.shown(id));
        }
        String label = fields.need("label", values::plain, "");
        int least = fields.need("least", json -> values.whole(json, 0, LARGEST), 0);
        int most = fields.need("most", json -> values.whole(json, least, LARGEST), least);
        int value = fields.need("value", json -> values.whole(json, least, most), least);
        return new CardNumber(id, label, value, least, most);
    }
}
