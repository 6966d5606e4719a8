package nl.driehoek.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.timing.CardTimes;

/** Tells how long each card on the table took, and the phases of the work on it. */
final class TimeChapter {
    private static final int LONGEST = 90;

    private final SessionRecord record;
    private final CardTimes times;
    private final Texts texts;

    private TimeChapter(SessionRecord record, Texts texts) {
        this.record = record;
        this.times = CardTimes.of(record.entries());
        this.texts = texts;
    }

    /** The chapter; empty where no card took a minute. */
    static Optional<Report.Chapter> of(SessionRecord record, Texts texts) {
        TimeChapter times = new TimeChapter(record, texts);
        List<CardRef> cards = times.cards();
        boolean told = cards.stream().anyMatch(card -> times.times.minutes(card) > 0);
        return told ? Optional.of(times.chapter(cards)) : Optional.empty();
    }

    private List<CardRef> cards() {
        return record.session().board().table().laid().stream()
                .filter(card -> !card.deck().equals(Deck.PROGRAM))
                .filter(times.cards()::containsKey)
                .toList();
    }

    private Report.Chapter chapter(List<CardRef> cards) {
        List<Row.Line> lines = cards.stream()
                .map(card -> Row.Line.typed(name(card), words(card)))
                .toList();
        return new Report.Chapter(texts.get(ExportText.TIMES), List.of(new Row.Lines("", lines, false)));
    }

    private String words(CardRef card) {
        Stream<String> phases = times.phases(card).stream()
                .map(time -> texts.get(ExportText.TOOK_PHASE, time.phase().title(), took(time.time())));
        return Stream.concat(Stream.of(took(times.cards().get(card))), phases).collect(Collectors.joining("\n"));
    }

    private String took(Duration time) {
        return texts.get(ExportText.TOOK, CardTimes.minutes(time));
    }

    private String name(CardRef ref) {
        String asked = record.session().board().writing().question(ref);
        String own = record.library().card(ref).map(TimeChapter::name).orElse(ref.card());
        String name = asked.isEmpty() ? own : RichText.plain(asked).line(LONGEST);
        return record.library()
                .setOf(ref)
                .filter(CardSet::isNumbered)
                .map(set -> set.caption() + " · " + name)
                .orElse(name);
    }

    private static String name(Card card) {
        return card.title().orElseGet(() -> RichText.of(card.text()).line(LONGEST));
    }
}
