import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.Theme;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.search.Filter;
import nl.driehoek.search.Hit;
import nl.driehoek.search.SearchIndex;
import nl.driehoek.store.deckpack.DeckFolder;

/** Measures what finding takes at each key among many generated cards, in the time that its own thread works. */
final class FindBench {
    private static final int SET = 10;
    private static final int SETS_A_DECK = 100;
    private static final int SHOWN = 12;
    private static final List<String> QUERIES = List.of(
            "gesprek voorbereiden",
            "ouderbetrokenheid",
            "voorberijdingsformulier",
            "hoe nodig ik ouders uit",
            "communicatie model",
            "vaardigheden checklist",
            "3.2 q4",
            "zorgen over leerling",
            "school leider",
            "verwachtingen kind thuis");

    private FindBench() {}

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Library library = new Library(decks(count));
        long before = used();
        long start = cpu();
        SearchIndex index = SearchIndex.of(library, DeckText::name);
        System.out.printf("%d cards and sets indexed in %.1f s%n", index.size(), (cpu() - start) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "figure\tmemory of the index of %d cards\t%.0f\tbytes a card\t%n",
                count,
                (double) (used() - before) / count);
        for (int round = 1; round <= 3; round++) {
            measure(index, round);
        }
    }

    private static void measure(SearchIndex index, int round) {
        List<Double> keys = new ArrayList<>();
        for (String query : QUERIES) {
            for (int length = 1; length <= query.length(); length++) {
                long start = cpu();
                List<Hit> hits = index.find(query.substring(0, length), Filter.NONE, 100);
                hits.stream().limit(SHOWN).forEach(hit -> {
                    hit.title(120);
                    hit.snippets(110);
                });
                keys.add((cpu() - start) / 1e6);
            }
        }
        double[] sorted =
                keys.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "round %d, %d keys: first %.0f ms, median %.1f ms, 95 %% %.1f ms, most %.1f ms%n",
                round, sorted.length, keys.getFirst(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
        String name = "a key of a search, time " + round;
        System.out.printf(Locale.ROOT, "figure\t%s, median\t%.1f\tms\t%n", name, at(sorted, 0.5));
        System.out.printf(Locale.ROOT, "figure\t%s, 95 %%\t%.1f\tms\t%n", name, at(sorted, 0.95));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    /** Cards of words as the decks have them, as often as there, and of words that stand nowhere else. */
    private static List<Edition> decks(int count) {
        Library real = Library.of(DeckFolder.read(List.of(Path.of("decks"))).editions(), Locale.of("nl"));
        List<String> words = real.decks().stream()
                .flatMap(Deck::cards)
                .flatMap(card -> Arrays.stream(CardContent.of(card).words().split("\\s+")))
                .filter(word -> !word.isBlank())
                .toList();
        Random random = new Random(5);
        int sets = (count + SET - 1) / SET;
        List<Edition> decks = new ArrayList<>();
        for (int first = 0; first < sets; first += SETS_A_DECK) {
            decks.add(deck(decks.size(), Math.min(SETS_A_DECK, sets - first), words, random));
        }
        return decks;
    }

    private static Edition deck(int number, int sets, List<String> words, Random random) {
        List<CardSet> all = IntStream.range(0, sets)
                .mapToObj(i -> set(number, i, words, random))
                .toList();
        Deck.Info info = new Deck.Info("deck" + number, Locale.of("nl"), "1.0.0", "Deck " + number, "CC0-1.0");
        return new Edition(new Deck(info, List.of(new Theme("t", "Thema " + number)), all), "", "deck" + number);
    }

    private static CardSet set(int deck, int number, List<String> words, Random random) {
        String id = deck % 9 + 1 + "." + (number + 1);
        List<Card> cards = IntStream.range(0, SET)
                .<Card>mapToObj(i -> new Card.Question(CardFace.of(id + "-q" + (i + 1), text(words, random))))
                .toList();
        return new CardSet(id, "t", some(words, random, 3), Guide.NONE, cards);
    }

    private static String text(List<String> words, Random random) {
        return some(words, random, 14 + random.nextInt(12)) + " naam" + Integer.toString(random.nextInt(40_000), 36)
                + "?";
    }

    private static String some(List<String> words, Random random, int count) {
        return random.ints(count, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
