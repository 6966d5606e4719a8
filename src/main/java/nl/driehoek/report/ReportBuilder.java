package nl.driehoek.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.RichText;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.board.Writing;

/** Tells what a session amounts to, in one language. Whatever people typed stands in the report word for word. */
public final class ReportBuilder {
    private final Texts texts;
    private final ZoneId zone;
    private final List<RowSource> tools;

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
    }

    /** The report of a session with these pictures of its cards. */
    public Report build(SessionRecord record, Pictures pictures) {
        Board board = record.session().board();
        Telling telling = new Telling(record.library(), board, pictures);
        List<CardRef> onTable = board.table().laid();
        List<CardRef> putBack =
                written(board).stream().filter(card -> !onTable.contains(card)).toList();
        return new Report(
                head(record, board),
                onTable.stream().map(telling::section).toList(),
                putBack.stream().map(telling::section).toList(),
                tools.stream()
                        .flatMap(tool -> tool.chapters(record.library(), board, texts).stream())
                        .toList(),
                SourceList.of(
                        record.library(),
                        Stream.concat(onTable.stream(), putBack.stream()).toList()));
    }

    /** The figures of a session's cards, each with the name that its picture's file is to have. */
    public List<Row.Figure> figures(SessionRecord record) {
        Board board = record.session().board();
        Telling telling = new Telling(record.library(), board, Pictures.NONE);
        return Stream.concat(board.table().laid().stream(), written(board).stream())
                .distinct()
                .flatMap(telling::worked)
                .filter(Row.Figure.class::isInstance)
                .map(Row.Figure.class::cast)
                .toList();
    }

    private Report.Head head(SessionRecord record, Board board) {
        String given = record.session().setup().title().strip();
        String title = given.isEmpty() ? texts.get(ExportText.UNTITLED, texts.moment(record.startedAt(), zone)) : given;
        return new Report.Head(
                record.id().value(),
                title,
                record.startedAt(),
                record.changedAt(),
                board.participants().stream().map(Participant::name).toList());
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

    /** The telling of the cards of one session. */
    private final class Telling {
        private final Library library;
        private final Board board;
        private final FieldRows fields;
        private final InkRows ink;
        private final String folder;

        Telling(Library library, Board board, Pictures pictures) {
            this.library = library;
            this.board = board;
            this.fields = new FieldRows(texts, board);
            this.ink = new InkRows(texts, board, pictures);
            this.folder = pictures.folder();
        }

        Section section(CardRef ref) {
            return new Section(ref, heading(ref), dealtTo(ref), printed(ref), rows(ref));
        }

        private List<Row> rows(CardRef ref) {
            Optional<Card> card = library.card(ref);
            List<Row> rows = new ArrayList<>(fields.of(ref, card.map(CardContent::of), field -> told(card, field)));
            worked(ref).map(this::placed).forEach(rows::add);
            rows.addAll(ink.of(ref));
            String note = board.writing().note(ref);
            if (!note.isEmpty()) {
                rows.add(new Row.Passage(texts.get(ExportText.NOTE), RichText.plain(note), true));
            }
            return rows;
        }

        /** What ways of working tell of a card. */
        Stream<Row> worked(CardRef ref) {
            return library.deck(ref.deck()).stream()
                    .flatMap(deck -> deck.card(ref.card()).stream()
                            .flatMap(card ->
                                    tools.stream().flatMap(tool -> tool.rows(deck, ref, card, board, texts).stream())));
        }

        private Row placed(Row row) {
            return row instanceof Row.Figure figure ? figure.in(folder) : row;
        }

        private boolean told(Optional<Card> card, String field) {
            boolean printed = field.startsWith(FieldKey.NUMBER); // it stands in the card's text
            return card.isPresent() && (printed || tools.stream().anyMatch(tool -> tool.tells(card.get(), field)));
        }

        private String dealtTo(CardRef ref) {
            return Optional.ofNullable(board.turns().dealt().get(ref))
                    .flatMap(board::participant)
                    .map(who -> texts.get(ExportText.TURN, who.name()))
                    .orElse("");
        }

        private String heading(CardRef ref) {
            String own =
                    library.card(ref).map(this::kindAndTitle).orElseGet(() -> texts.get(ExportText.UNKNOWN_CARD, ref));
            return library.setOf(ref)
                    .filter(CardSet::isNumbered)
                    .map(set -> set.caption() + " · " + own)
                    .orElse(own);
        }

        private String kindAndTitle(Card card) {
            String kind = texts.get(DeckText.of(card.kind().word()));
            return card.title().map(title -> kind + ": " + title).orElse(kind);
        }

        /** A question that the group worded stands in place of the invitation to do so, and the numbers are its own. */
        private RichText printed(CardRef ref) {
            String question = board.writing().question(ref);
            return library.card(ref)
                    .map(card -> CardBlocks.of(
                            CardContent.of(board.writing().wording(ref).on(card)), texts))
                    .orElseGet(() -> RichText.plain(question));
        }
    }
}
