package nl.driehoek.control.decks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import nl.driehoek.control.Background;
import nl.driehoek.control.LibraryController;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.deck.DeckProblem.Severity;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.layer.Difference;
import nl.driehoek.deck.layer.Layer;
import nl.driehoek.deck.layer.Layered;
import nl.driehoek.deck.layer.Layers;
import nl.driehoek.deck.layer.TextKey;
import nl.driehoek.store.deckfile.DeckReader;
import nl.driehoek.store.decklayer.LayerFolder;
import nl.driehoek.store.decklayer.Layering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What somebody changes on cards of decks for their own use. Lives on the FX thread; disks wait elsewhere. */
public final class OwnChanges {
    private static final Logger LOG = LoggerFactory.getLogger(OwnChanges.class);

    private final Path folder;
    private final Background background;
    private final LibraryController library;
    private final Map<Draft, Map<TextKey, String>> drafts = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    /** A card on which something was typed, in one of the languages of its deck. */
    private record Draft(CardRef card, Locale language) {
        static Draft of(CardTexts texts) {
            return new Draft(texts.card(), texts.over().layer().language());
        }
    }

    /** What stood on a card before it was changed. */
    private record Step(Deck.Info deck, String card, Layer before) {}

    /**
     * In a folder, which need not be there yet.
     *
     * @param background work that needs no journal
     * @param library is read anew when something was changed
     */
    public OwnChanges(Path folder, Background background, LibraryController library) {
        this.folder = folder;
        this.background = background;
        this.library = library;
    }

    /** What is changed on the decks that were found; it is another once those decks are at hand. */
    public ObservableValue<Layers> layersProperty() {
        return library.libraryProperty().map(_ -> library.foundProperty().get().layers());
    }

    /** The texts of a card of a deck at hand; nothing is told where it has none that can be changed. */
    public void read(CardRef card, Consumer<CardTexts> told) {
        edition(card.deck())
                .ifPresent(edition -> background.run(
                        () -> CardTexts.of(card.original(), over(edition)),
                        texts -> Optional.of(texts)
                                .filter(one -> !one.lines().isEmpty())
                                .ifPresent(told),
                        e -> LOG.warn("The texts of a card could not be read", e)));
    }

    /** The edition at hand of a deck, unless it is the program's own. */
    private Optional<Edition> edition(String deck) {
        return library.libraryProperty().get().stream()
                .flatMap(all -> all.editions().stream())
                .filter(edition ->
                        edition.deck().id().equals(deck) && !edition.deck().isProgram())
                .findFirst();
    }

    /** Whether the edition at hand of a deck is the one with this layer over it, and not one in another language. */
    public boolean isAtHand(Layered layered) {
        return edition(layered.layer().deck())
                .map(Edition::digest)
                .filter(layered.edition().digest()::equals)
                .isPresent();
    }

    private Layered over(Edition edition) {
        return library.foundProperty().get().layers().layered().stream()
                .filter(layered -> layered.edition().digest().equals(edition.digest()))
                .findFirst()
                .orElseGet(() -> Layered.bare(edition));
    }

    /** What a card would be. */
    public record Trial(Optional<Card> card, List<DeckProblem> problems) {
        public Trial {
            problems = List.copyOf(problems);
        }
    }

    /** Tries what a card would be with these texts. */
    public void attempt(CardTexts texts, Map<TextKey, String> own, Consumer<Trial> told) {
        background.run(() -> attempted(texts, own), told, e -> LOG.warn("A card could not be tried", e));
    }

    private static Trial attempted(CardTexts texts, Map<TextKey, String> own) {
        DeckReader.Result result = Layering.trial(texts.over().kit(), own);
        return new Trial(
                result.edition()
                        .flatMap(edition -> edition.deck().card(texts.card().card())),
                result.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
    }

    /** What was typed on a card and not saved yet; empty where nothing was. */
    public Optional<Map<TextKey, String>> draft(CardTexts texts) {
        return Optional.ofNullable(drafts.get(Draft.of(texts))).map(Map::copyOf);
    }

    /** Keeps what was typed on a card as long as the program runs, until it is saved. */
    public void keep(CardTexts texts, Map<TextKey, String> typed) {
        drafts.put(Draft.of(texts), Map.copyOf(typed));
    }

    /** Forgets what was typed on a card. */
    public void forget(CardTexts texts) {
        drafts.remove(Draft.of(texts));
    }

    /** Saves these texts of a card. */
    public void save(CardTexts texts, Map<TextKey, String> own, Consumer<Outcome> told) {
        change(texts.over().kit().deck().info(), texts.card().card(), layer -> texts.written(layer, own), outcome -> {
            if (outcome instanceof Outcome.Done) {
                forget(texts);
            }
            told.accept(outcome);
        });
    }

    /** Has a card be as the deck has it. */
    public void restore(Layered over, String card, Consumer<Outcome> told) {
        change(over.kit().deck().info(), card, layer -> layer.without(card), told);
    }

    /** Takes what a newer edition says, and lets go of the own text. */
    public void take(Layered over, Difference difference, Consumer<Outcome> told) {
        TextKey key = difference.key();
        change(over.kit().deck().info(), key.card(), layer -> layer.without(key), told);
    }

    /** Keeps the own text, though a newer edition says something else. */
    public void stay(Layered over, Difference difference, Consumer<Outcome> told) {
        TextKey key = difference.key();
        change(over.kit().deck().info(), key.card(), layer -> layer.keep(key, difference.kit()), told);
    }

    /** The card that was changed last, as far as that can be taken back. */
    public Optional<CardRef> undoable() {
        return Optional.ofNullable(steps.peek())
                .map(step -> new CardRef(step.deck().id(), step.card()));
    }

    /** Takes back what was changed last since the program began; does nothing where nothing was. */
    public void undo(Consumer<Outcome> told) {
        Optional.ofNullable(steps.poll())
                .ifPresent(
                        step -> write(step.deck(), layer -> layer.withCard(step.card(), step.before()), _ -> {}, told));
    }

    private void change(Deck.Info deck, String card, UnaryOperator<Layer> how, Consumer<Outcome> told) {
        write(deck, how, before -> steps.push(new Step(deck, card, before)), told);
    }

    private void write(Deck.Info deck, UnaryOperator<Layer> how, Consumer<Layer> before, Consumer<Outcome> told) {
        background.run(
                () -> LayerFolder.change(folder, deck, how),
                layer -> {
                    before.accept(layer);
                    library.readDecks();
                    told.accept(new Outcome.Done(deck.title()));
                },
                e -> {
                    LOG.warn("What was changed on a card could not be saved", e);
                    told.accept(new Outcome.Failed(Outcome.reason(e)));
                });
    }
}
