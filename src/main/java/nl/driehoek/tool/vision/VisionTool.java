package nl.driehoek.tool.vision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.MessageKey;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Row;
import nl.driehoek.report.choice.Item;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.RoomValues;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.Tool;

/** A group's vision, in the steps that the deck sets. */
public record VisionTool(Card card, Way.Vision vision) implements Tool {
    @Override
    public String way() {
        return vision.kind().word();
    }

    @Override
    public MessageKey name() {
        return VisionText.NAME;
    }

    @Override
    public List<String> agreed() {
        return List.of(VisionFields.VISION);
    }

    /** None: nobody can say how many values a group names. */
    @Override
    public Optional<CardContent> face(Deck deck, RoomValues values, Texts texts) {
        return VisionFace.of(this, deck, values, texts);
    }

    /** Of sentences that are read out, the one after or before. */
    @Override
    public Optional<Shown.Work> step(Board board, CardRef ref, Shown.Work now, int by) {
        List<String> sentences = VisionWork.of(vision, board, ref).sentences().stream()
                .map(Sentence::field)
                .toList();
        int next = sentences.indexOf(now.fields().stream().findFirst().orElse("")) + by;
        boolean reads = StepView.isRead(vision, now.view()) && next >= 0 && next < sentences.size();
        return reads
                ? Optional.of(new Shown.Work(now.way(), now.view(), Set.of(sentences.get(next)), now.named()))
                : Optional.empty();
    }

    @Override
    public Item item() {
        return Item.VISION;
    }

    @Override
    public boolean tells(FieldKey key) {
        String sort = VisionFields.sort(key.field());
        return owns(key.field()) && (key.isGroup() || VisionFields.OF_ANYBODY.contains(sort));
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public boolean owns(String field) {
        return VisionFields.ALL.contains(VisionFields.sort(field));
    }

    @Override
    public String label(String field, Texts texts) {
        String number = field.substring(VisionFields.sort(field).length()).replace('.', ' ');
        return switch (VisionFields.sort(field)) {
            case VisionFields.VALUE -> texts.get(VisionText.VALUE) + number;
            case VisionFields.NAME -> texts.get(VisionText.CALLED) + number;
            case VisionFields.SENTENCE -> texts.get(VisionText.SENTENCE, number.strip());
            case VisionFields.BORROWED -> texts.get(VisionText.BORROW) + number;
            default -> texts.get(VisionText.NAME);
        };
    }

    @Override
    public List<Row> rows(CardRef ref, Board board, Texts texts) {
        return VisionRows.of(VisionWork.of(vision, board, ref), texts);
    }

    /** What the card says of a step, from 0; empty where the deck says nothing of it. */
    public String words(int step) {
        return card instanceof Card.Assignment task
                        && task.steps().size() == vision.steps().size()
                ? task.steps().get(step)
                : "";
    }
}
