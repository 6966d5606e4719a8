package nl.driehoek.tool.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Edition;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.Entry;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.RoomPages;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionRules;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Shown;
import nl.driehoek.session.board.WallMode;
import nl.driehoek.store.deckfile.DeckReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written on the kit's cards and whatever the facilitator shows: no way of working shows what is not turned over. */
class FacesLawTest {
    private static final Edition KIT = kit();
    private static final List<Card> WORKED = KIT.deck()
            .cards()
            .filter(card ->
                    Tools.of(card).stream().anyMatch(tool -> !tool.rules().isSheet()))
            .toList();
    private static final List<String> PEOPLE = List.of(FieldKey.GROUP, "p1", "p2", "p3");
    private static final List<String> FIELDS = List.of(
            FieldKey.MAIN,
            "core.1",
            "core-name.1",
            "sentence.1",
            "sentence.2",
            "vision",
            "text",
            "version.1",
            "word",
            "point.1.what",
            "point.1.when",
            "talk.1",
            "said.1",
            "remark.1",
            "example-1");
    private static final List<String> VIEWS = List.of(
            "",
            "all",
            "together",
            "pairs",
            "text",
            "wordings",
            "points",
            "one.p1",
            "cards",
            "words",
            "agreed",
            "0",
            "step-1",
            "step-2",
            "step-4",
            "step-5",
            "step-8");

    private final Library library = new Library(List.of(KIT));
    private final RoomPages pages = new RoomPages(Tools.faces(() -> new Texts(Language.NL)));
    private final Map<FieldKey, String> secrets = new HashMap<>();
    private Session session;
    private int written;
    private int seenTurned;

    private static Edition kit() {
        Path decks = Path.of(System.getProperty("driehoek.basedir", "."), "decks");
        return new DeckReader()
                .read(decks.resolve("ouderbetrokkenheid.nl.json"))
                .edition()
                .orElseThrow();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordThatIsHiddenIsInAnyFrame(long seed) {
        Random random = new Random(seed);
        session = started();
        perform(new SessionCommand.SetWall(WallMode.LIVE));
        for (int i = 0; i < 240; i++) {
            CardRef card = KIT.deck().ref(one(random, WORKED));
            perform(new SessionCommand.Choose(card));
            for (int n = 0; n < 4; n++) {
                write(new FieldKey(card, one(random, FIELDS), one(random, PEOPLE)));
            }
            Shown.Work work = work(random, card);
            perform(new SessionCommand.ShowWork(work));
            look(card, work);
        }
        assertThat(seenTurned).as("what is turned over is seen").isPositive();
    }

    private void look(CardRef card, Shown.Work work) {
        int last = 1;
        for (int page = 0; page < last; page++) {
            perform(new SessionCommand.TurnPage(page));
            ProjectorFrame frame = ProjectorFrame.of(session, library, pages);
            last = frame instanceof ProjectorFrame.Showing showing
                    ? showing.page().of()
                    : 0;
            String seen = frame.toString();
            secrets.forEach((key, secret) -> {
                boolean turned = key.card().equals(card) && work.shows(key.field())
                        || work.elsewhere().stream().anyMatch(other -> other.shows(key));
                seenTurned += turned && seen.contains(secret) ? 1 : 0;
                assertThat(turned || !seen.contains(secret))
                        .as("%s in %s", key, work)
                        .isTrue();
            });
            if (!work.named() && !Set.of("pairs").contains(work.view())) {
                assertThat(seen).as("names in %s", work).doesNotContain("Xandra", "Yoeri", "Zita");
            }
        }
    }

    private Shown.Work work(Random random, CardRef card) {
        String way = one(random, Tools.of(KIT.deck().card(card.card()).orElseThrow()))
                .rules()
                .way();
        Set<String> fields = new HashSet<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            String field = one(random, FIELDS);
            fields.add(random.nextBoolean() && field.indexOf('.') > 0 ? field.substring(0, field.indexOf('.')) : field);
        }
        List<Shown.Elsewhere> elsewhere = random.nextInt(4) > 0
                ? List.of()
                : List.of(new Shown.Elsewhere(
                        KIT.deck().ref(one(random, WORKED)), Set.of(one(random, FIELDS)), random.nextBoolean()));
        return new Shown.Work(way, one(random, VIEWS), fields, random.nextInt(3) == 0, elsewhere);
    }

    private void write(FieldKey key) {
        String secret = "zwijg" + ++written + "stil";
        secrets.put(key, secret);
        perform(WriteField.text(key, secret));
    }

    private static Session started() {
        List<Participant> people =
                List.of(new Participant("p1", "Xandra"), new Participant("p2", "Yoeri"), new Participant("p3", "Zita"));
        SessionSetup setup = new SessionSetup("", people, List.of(KIT.digest()), List.of());
        return Session.of(List.of(new Entry(1, Instant.EPOCH, new SessionEvent.Started(setup))));
    }

    private void perform(SessionCommand command) {
        SessionRules.decide(session, command)
                .ifPresent(event -> session = session.apply(new Entry(session.last() + 1, Instant.EPOCH, event)));
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
