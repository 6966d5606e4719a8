package nl.driehoek.control.decks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Difference.Standing;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.store.decklayer.DeckTexts;

/**
 * The texts of one card as somebody may change them for their own use.
 *
 * @param lines in the deck's order; none where the deck does not have the card
 */
public record CardTexts(CardRef card, Layered over, List<Line> lines) {
    public CardTexts {
        Objects.requireNonNull(card);
        Objects.requireNonNull(over);
        lines = List.copyOf(lines);
    }

    /**
     * One text.
     *
     * @param key its address in the edition at hand
     * @param kit as the deck has it
     * @param change how one's own text stands to that; empty where there is none
     */
    public record Line(TextKey key, String kit, Optional<Difference> change) {
        /** What somebody made of it, or else what the deck says. */
        public String text() {
            return change.map(difference -> difference.change().own()).orElse(kit);
        }

        /** Whether the deck says something new here that is to be looked at. */
        public boolean isNewer() {
            return change.map(Difference::standing)
                    .filter(Standing.BOTH::equals)
                    .isPresent();
        }
    }

    static CardTexts of(CardRef card, Layered over) {
        List<Line> lines = new ArrayList<>();
        DeckTexts.of(over.kit().json()).forEach((key, kit) -> {
            if (key.card().equals(card.card())) {
                lines.add(new Line(key, kit, change(over, key)));
            }
        });
        return new CardTexts(card, over, lines);
    }

    private static Optional<Difference> change(Layered over, TextKey key) {
        return over.differences().stream()
                .filter(difference -> difference.now().filter(key::equals).isPresent())
                .findFirst();
    }

    /** The texts as they are now, by their addresses. */
    public Map<TextKey, String> texts() {
        Map<TextKey, String> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(line.key(), line.text()));
        return all;
    }

    /** Whether anything of one's own is kept for it. */
    public boolean isChanged() {
        return lines.stream().anyMatch(line -> line.change().isPresent());
    }

    /** What becomes of a layer by writing these texts; those that are the same as before change nothing. */
    Layer written(Layer layer, Map<TextKey, String> own) {
        Layer written = layer;
        for (Line line : lines) {
            String text = own.getOrDefault(line.key(), line.text());
            if (!text.equals(line.text())) {
                written = written(written, line, text);
            }
        }
        return written;
    }

    /** A text that moved has the address from then on where it stands now. */
    private static Layer written(Layer layer, Line line, String text) {
        Layer there = line.change()
                .map(Difference::key)
                .filter(key -> !key.equals(line.key()))
                .map(layer::without)
                .orElse(layer);
        return there.write(line.key(), line.kit(), text);
    }
}
