package nl.driehoek.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.CardRef;
import nl.driehoek.export.ink.CardPicture;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.ink.InkPlace;

/** What was drawn and written on a card itself: its pictures, and the words of its stickies and labels. */
final class InkSection {
    private static final String PLAIN_IN_ADDRESSES = "-._~/";
    private static final Comparator<Mark.StickyNote> AS_IN_THE_GRID = Comparator.comparing(
                    (Mark.StickyNote sticky) -> sticky.sort().group())
            .thenComparing(sticky -> sticky.sort().colour())
            .thenComparing(sticky -> sticky.sort().by());

    private final Texts texts;
    private final Board board;
    private final Pictures pictures;

    InkSection(Texts texts, Board board, Pictures pictures) {
        this.texts = texts;
        this.board = board;
        this.pictures = pictures;
    }

    /** The blocks for a card: first what the room saw, then what only the facilitator did. */
    List<String> of(CardRef card) {
        List<String> blocks = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            pictures.all().stream()
                    .filter(picture -> picture.card().equals(card) && picture.layer() == layer)
                    .map(this::image)
                    .forEach(blocks::add);
            blocks.add(words(card, layer));
        }
        return blocks;
    }

    private String image(CardPicture picture) {
        String path = pictures.folder() + "/" + picture.file();
        return "![" + Markdown.typedLine(picture.words()) + "](" + address(path) + ")";
    }

    private String words(CardRef card, Layer layer) {
        List<Mark> marks = board.ink().of(card).keySet().stream()
                .filter(place -> place.layer() == layer)
                .sorted(Comparator.comparing(InkPlace::page))
                .flatMap(place -> board.ink().at(place).marks())
                .toList();
        Stream<String> stickies = marks.stream()
                .filter(Mark.StickyNote.class::isInstance)
                .map(Mark.StickyNote.class::cast)
                .sorted(AS_IN_THE_GRID)
                .map(this::sticky);
        Stream<String> labels = marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> Markdown.typed(((Mark.Label) mark).text()));
        List<String> items = Stream.concat(stickies, labels).toList();
        ExportText title = layer == Layer.WALL ? ExportText.ON_CARD : ExportText.ON_CARD_PRIVATE;
        return items.isEmpty() ? "" : "**" + Markdown.typedLine(texts.get(title)) + "**\n\n" + Markdown.bullets(items);
    }

    private String sticky(Mark.StickyNote sticky) {
        String words = Markdown.typed(sticky.text());
        return board.participant(sticky.sort().by())
                .map(Participant::name)
                .map(name -> Markdown.labelled(name, words))
                .orElse(words);
    }

    /** A path as an address: whatever a name has in it, the link leads there. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (part & 0xff);
            boolean plain =
                    letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN_IN_ADDRESSES.indexOf(letter) >= 0);
            address.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return address.toString();
    }
}
