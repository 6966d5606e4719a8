package nl.driehoek.report;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.DateWords;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;

/** Tells what a session amounts to, in one language. Whatever people typed stands in the report word for word. */
public final class ReportBuilder {
    private final Texts texts;
    private final ZoneId zone;
    private final List<RowSource> tools;
    private final Names names;

    /**
     * A builder for reports in one language.
     *
     * @param zone for days and times
     * @param tools what adds rows of its own to cards, after their answers
     */
    public ReportBuilder(Texts texts, ZoneId zone, List<RowSource> tools) {
        this.texts = texts;
        this.zone = zone;
        this.tools = List.copyOf(tools);
        this.names = new Names(texts);
    }

    /** What adds rows of its own to cards. */
    public List<RowSource> tools() {
        return tools;
    }

    /** The report of a session as a whole, with these pictures of its cards as far as its contents have them. */
    public Report build(SessionRecord record, Contents contents, Pictures pictures) {
        Board board = board(record, contents);
        List<Section> onTable = sections(record, board.table().laid(), board, contents, pictures);
        List<Section> putBack = sections(record, putBack(board), board, contents, pictures);
        List<CardRef> told = Stream.concat(onTable.stream(), putBack.stream())
                .map(Section::card)
                .toList();
        return new Report(
                head(record, board),
                onTable,
                putBack,
                chapters(record, board, contents),
                contents.has(Item.SOURCES) ? SourceList.of(record.library(), told) : Report.Sources.NONE);
    }

    private List<Report.Chapter> chapters(SessionRecord record, Board board, Contents contents) {
        Stream<Report.Chapter> times =
                contents.has(Item.TIMES) && !isAlone(record) ? TimeChapter.of(record, texts).stream() : Stream.empty();
        Stream<Report.Chapter> told =
                sources(contents).flatMap(tool -> tool.chapters(record.library(), board, texts).stream());
        return Stream.concat(times, told).toList();
    }

    /**
     * What concerns each participant, in the order in which they joined: what they and the group as a whole wrote. Whoever
     * has nothing of what is asked for has no page.
     */
    public List<Report> pages(SessionRecord record, Contents contents, Pictures pictures) {
        Board board = board(record, contents);
        return board.participants().stream()
                .map(who -> page(record, board.of(who), contents, pictures))
                .filter(page -> !page.onTable().isEmpty())
                .toList();
    }

    private Report page(SessionRecord record, Board own, Contents contents, Pictures pictures) {
        List<CardRef> cards = Stream.concat(own.table().laid().stream(), putBack(own).stream())
                .toList();
        List<Section> told = sections(record, cards, own, contents, pictures).stream()
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new Report(head(record, own), told, List.of(), List.of(), Report.Sources.NONE);
    }

    /** The figures of a session's cards, each with the name that its picture's file is to have. */
    public List<Row.Figure> figures(SessionRecord record, Contents contents) {
        Board board = board(record, contents);
        Telling telling = new Telling(wording(record), tools, record.library(), board, contents, Pictures.NONE);
        return Stream.concat(board.table().laid().stream(), written(board).stream())
                .distinct()
                .flatMap(telling::worked)
                .filter(Row.Figure.class::isInstance)
                .map(Row.Figure.class::cast)
                .toList();
    }

    private Wording wording(SessionRecord record) {
        OwnCards own = OwnCards.of(record.session(), record.entries());
        DateWords dates = new DateWords(texts.language().locale());
        Function<FieldKey, String> days = key ->
                own.day(key, zone).map(day -> dates.shownDate(day.toString())).orElse("");
        return new Wording(texts, Optional.of(days).filter(_ -> isAlone(record)));
    }

    private static boolean isAlone(SessionRecord record) {
        return OwnField.isOwn(record.session().setup());
    }

    private Board board(SessionRecord record, Contents contents) {
        return names.on(record.session().board(), contents.naming());
    }

    private Stream<RowSource> sources(Contents contents) {
        return tools.stream().filter(tool -> contents.has(tool.item()));
    }

    private List<Section> sections(
            SessionRecord record, List<CardRef> cards, Board board, Contents contents, Pictures pictures) {
        Telling telling = new Telling(wording(record), tools, record.library(), board, contents, pictures);
        return cards.stream()
                .map(telling::section)
                .filter(section -> contents.has(Item.CARDS) || !section.rows().isEmpty())
                .toList();
    }

    private static List<CardRef> putBack(Board board) {
        return written(board).stream()
                .filter(card -> !board.table().laid().contains(card))
                .toList();
    }

    private Report.Head head(SessionRecord record, Board board) {
        String given = record.session().label().title().strip();
        String title = given.isEmpty() ? texts.get(ExportText.UNTITLED, texts.moment(record.startedAt(), zone)) : given;
        return new Report.Head(
                record.id().value(),
                title,
                record.startedAt(),
                record.changedAt(),
                isAlone(record)
                        ? List.of()
                        : board.participants().stream().map(Participant::name).toList(),
                isAlone(record) ? ExportText.BEGUN : ExportText.PLAYED);
    }

    private static Set<CardRef> written(Board board) {
        Writing writing = board.writing();
        Set<CardRef> cards = new LinkedHashSet<>(writing.questions().keySet());
        writing.fields().keySet().stream().map(FieldKey::card).forEach(cards::add);
        cards.addAll(writing.notes().keySet());
        board.ink().cards().stream()
                .sorted(Comparator.comparing(CardRef::toString))
                .forEach(cards::add);
        return cards;
    }
}
