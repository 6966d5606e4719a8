package nl.driehoek.tool.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.markdown.MarkdownWriter;
import nl.driehoek.session.Entry;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.store.deckfile.DeckReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a newer edition leaves out or asks for: all that was typed before it was taken stands in the report. */
class NewerEditionLawTest {
    private static final Edition KIT = kit();
    private static final List<String> PEOPLE = List.of(FieldKey.GROUP, "p1", "p2");
    private static final List<String> FIELDS = List.of(
            FieldKey.MAIN,
            "core.1",
            "core-name.1",
            "sentence.1",
            "vision",
            "text",
            "version.1",
            "word",
            "point.1.what",
            "point.1.when",
            "talk.1",
            "said.1",
            "remark.1",
            "doel");

    private final ReportBuilder reports = new ReportBuilder(new Texts(Language.NL), ZoneOffset.UTC, Tools.rows());
    private final MarkdownWriter writer = new MarkdownWriter(new Texts(Language.NL), ZoneOffset.UTC, "Driehoek");
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Session session;

    private static Edition kit() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
        return new DeckReader()
                .read(decks.resolve("ouderbetrokkenheid.nl.json"))
                .edition()
                .orElseThrow();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allThatWasTypedStandsInTheReport(long seed) {
        Random random = new Random(seed);
        boolean grows = random.nextBoolean();
        Edition other = other(random);
        Edition first = grows ? other : KIT;
        Edition next = grows ? KIT : other;
        start(first);
        write(random, first.deck());
        Library library = new Library(List.of(first));
        assertAllStandsIn(report(library));
        perform(new SessionCommand.TakeEditions(List.of(next.digest())));
        write(random, next.deck());
        assertThat(session.editions()).containsExactly(next.digest(), first.digest());
        Library later = library.taking(List.of(next));
        assertAllStandsIn(report(later));
        assertThat(first.deck().cards().map(first.deck()::ref))
                .allMatch(card ->
                        later.card(card).isPresent() && later.setOf(card).isPresent());
        assertThat(next.deck().cards())
                .allMatch(card ->
                        later.card(next.deck().ref(card)).equals(next.deck().card(card.id())));
    }

    private static Edition other(Random random) {
        UnaryOperator<CardSet> changed = set -> new CardSet(
                set.id(),
                set.theme(),
                set.title(),
                set.guide(),
                set.cards().stream().flatMap(card -> changed(random, card)).toList());
        Deck deck = KIT.deck();
        List<CardSet> sets = deck.sets().stream()
                .filter(_ -> random.nextInt(8) > 0)
                .map(changed)
                .toList();
        return new Edition(new Deck(deck.info(), deck.themes(), sets), "ander", "{}");
    }

    /** A card that asks for nothing, or none. */
    private static Stream<Card> changed(Random random, Card card) {
        CardFace face = card.face();
        return switch (random.nextInt(4)) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(card);
            default ->
                Stream.of(new Card.Question(
                        new CardFace(face.id(), face.title(), face.text(), face.see(), face.reading(), Activity.NONE)));
        };
    }

    private void write(Random random, Deck deck) {
        List<Card> cards = deck.cards().toList();
        for (int i = 0; i < 120; i++) {
            Card card = cards.get(random.nextInt(cards.size()));
            CardRef ref = deck.ref(card);
            FieldKey key = new FieldKey(ref, one(random, FIELDS), one(random, PEOPLE));
            if (session.board().writing().value(key).isEmpty()) {
                perform(WriteField.text(key, typed("woord", key.toString())));
            }
        }
        CardRef question = deck.ref(cards.stream()
                .filter(card -> card.kind() == Card.Kind.OWN_QUESTION)
                .findFirst()
                .orElse(cards.getFirst()));
        CardRef numbered = question.numbered(typed.size() + 2);
        perform(new SessionCommand.WordQuestion(numbered, typed("vraag", numbered.toString())));
    }

    private String typed(String kind, String where) {
        String word = kind + typed.size() + "einde";
        typed.put(word, where);
        return word;
    }

    private void assertAllStandsIn(String report) {
        assertThat(typed)
                .allSatisfy((word, where) -> assertThat(report.contains(word))
                        .as("%s of %s", word, where)
                        .isTrue());
    }

    private String report(Library library) {
        return writer.write(
                reports.build(new SessionRecord(SessionId.fresh(), entries, library), Contents.ALL, Pictures.NONE));
    }

    private void start(Edition edition) {
        List<Participant> people = List.of(new Participant("p1", "Xandra"), new Participant("p2", "Yoeri"));
        SessionSetup setup = new SessionSetup("", people, List.of(edition.digest()), List.of());
        entries.add(new Entry(1, Instant.EPOCH, new SessionEvent.Started(setup)));
        session = Session.of(entries);
    }

    private void perform(SessionCommand command) {
        SessionRules.decide(session, command).ifPresent(event -> {
            entries.add(new Entry(session.last() + 1, Instant.EPOCH, event));
            session = session.apply(entries.getLast());
        });
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
