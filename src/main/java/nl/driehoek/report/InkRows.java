package nl.driehoek.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.report.ink.CardPicture;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.InkPlace;

/** What was drawn and written on a card itself: its pictures, and the words of its stickies and labels. */
final class InkRows {
    private static final Comparator<Mark.StickyNote> AS_IN_THE_GRID = Comparator.comparing(
                    (Mark.StickyNote sticky) -> sticky.sort().group())
            .thenComparing(sticky -> sticky.sort().colour())
            .thenComparing(sticky -> sticky.sort().by());

    private final Texts texts;
    private final Board board;
    private final Pictures pictures;

    InkRows(Texts texts, Board board, Pictures pictures) {
        this.texts = texts;
        this.board = board;
        this.pictures = pictures;
    }

    /** The rows for a card: first what the room saw, then what only the facilitator did. */
    List<Row> of(CardRef card) {
        List<Row> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            pictures.all().stream()
                    .filter(picture -> picture.card().equals(card) && picture.layer() == layer)
                    .map(this::image)
                    .forEach(rows::add);
            List<Row.Line> words = words(card, layer);
            if (!words.isEmpty()) {
                ExportText title = layer == Layer.WALL ? ExportText.ON_CARD : ExportText.ON_CARD_PRIVATE;
                rows.add(new Row.Lines(texts.get(title), words, layer == Layer.DESK));
            }
        }
        return rows;
    }

    private Row image(CardPicture picture) {
        return new Row.Image(picture.words(), pictures.folder() + "/" + picture.file(), picture.ownEyes());
    }

    private List<Row.Line> words(CardRef card, Layer layer) {
        List<Mark> marks = board.ink().of(card).keySet().stream()
                .filter(place -> place.layer() == layer)
                .sorted(Comparator.comparing(InkPlace::page))
                .flatMap(place -> board.ink().at(place).marks())
                .toList();
        Stream<Row.Line> stickies =
                all(Mark.StickyNote.class, marks).sorted(AS_IN_THE_GRID).map(this::sticky);
        Stream<Row.Line> labels = all(Mark.Label.class, marks).map(label -> Row.Line.typed("", label.text()));
        return Stream.concat(stickies, labels).toList();
    }

    private static <M extends Mark> Stream<M> all(Class<M> sort, List<Mark> marks) {
        return marks.stream().filter(sort::isInstance).map(sort::cast);
    }

    private Row.Line sticky(Mark.StickyNote sticky) {
        String who =
                board.participant(sticky.sort().by()).map(Participant::name).orElse("");
        return Row.Line.typed(who, sticky.text());
    }
}
