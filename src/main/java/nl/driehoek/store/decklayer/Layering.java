package nl.driehoek.store.decklayer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.Merge;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.picture.KnownPictures;

/** Lays layers over editions. */
public final class Layering {
    private Layering() {}

    /** Lays a layer over an edition. A card that could not be used with the own texts keeps the deck's. */
    public static Layered of(Edition kit, Layer layer) {
        List<Difference> merged = Merge.of(layer, DeckTexts.of(kit.json()));
        Read first = read(kit, merged);
        if (first.isSound()) {
            return new Layered(kit, layer, merged, first.edition(kit));
        }
        List<Difference> left = merged.stream()
                .map(one -> first.cards().contains(one.key().card()) ? one.unusable() : one)
                .toList();
        Read second = read(kit, left);
        List<Difference> sound = second.isSound()
                ? left
                : left.stream()
                        .map(one -> one.standing().isOwn() ? one.unusable() : one)
                        .toList();
        return new Layered(kit, layer, sound, second.edition(kit));
    }

    /**
     * What would come of an edition with these texts.
     *
     * @param texts in the place of those of the edition, by their addresses there
     */
    public static DeckReader.Result trial(Edition kit, Map<TextKey, String> texts) {
        return new DeckReader(KnownPictures.of(kit)).read("", DeckTexts.with(kit.json(), texts));
    }

    private static Read read(Edition kit, List<Difference> differences) {
        Map<TextKey, String> texts = Merge.texts(differences);
        if (texts.isEmpty()) {
            return new Read(new DeckReader.Result(Optional.of(kit), List.of()), Set.of());
        }
        DeckReader.Result result = trial(kit, texts);
        return new Read(result, result.edition().isPresent() ? Set.of() : faulty(kit, result.problems()));
    }

    private static Set<String> faulty(Edition kit, List<DeckProblem> problems) {
        Set<String> paths = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.place().path())
                .collect(Collectors.toSet());
        Set<String> cards = new HashSet<>();
        List<CardSet> sets = kit.deck().sets();
        for (int set = 0; set < sets.size(); set++) {
            List<Card> there = sets.get(set).cards();
            for (int card = 0; card < there.size(); card++) {
                String start = "sets[" + set + "].cards[" + card + "]";
                if (paths.stream().anyMatch(path -> path.startsWith(start))) {
                    cards.add(there.get(card).id());
                }
            }
        }
        return cards;
    }

    private record Read(DeckReader.Result result, Set<String> cards) {
        boolean isSound() {
            return result.edition().isPresent();
        }

        Edition edition(Edition otherwise) {
            return result.edition().orElse(otherwise);
        }
    }
}
