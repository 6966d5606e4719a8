package nl.driehoek.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.board.Board;
import nl.driehoek.session.board.FieldKey;

/** The part of a document about one card: what is printed on it, and what was answered and noted. */
final class CardSection {
    private final Texts texts;
    private final Library library;
    private final Board board;
    private final InkSection ink;
    private final String level;

    /** For the cards of one session; the level is what stands before each heading. */
    CardSection(Texts texts, Library library, Board board, Pictures pictures, String level) {
        this.texts = texts;
        this.library = library;
        this.board = board;
        this.ink = new InkSection(texts, board, pictures);
        this.level = level;
    }

    String of(CardRef ref) {
        String note = board.writing().note(ref);
        return Markdown.blocks(List.of(
                level + Markdown.typedLine(heading(ref)),
                dealtTo(ref),
                Markdown.quote(printed(ref)),
                Markdown.bullets(answers(ref)),
                Markdown.blocks(ink.of(ref)),
                note.isEmpty() ? "" : Markdown.labelled(texts.get(ExportText.NOTE), Markdown.typed(note))));
    }

    private String dealtTo(CardRef ref) {
        return Optional.ofNullable(board.turns().dealt().get(ref))
                .flatMap(board::participant)
                .map(who -> texts.get(ExportText.TURN, Markdown.typedLine(who.name())))
                .orElse("");
    }

    private String heading(CardRef ref) {
        String own = library.card(ref).map(this::kindAndTitle).orElseGet(() -> texts.get(ExportText.UNKNOWN_CARD, ref));
        return library.setOf(ref)
                .filter(CardSection::numbered)
                .map(set -> set.id() + " " + set.title() + " · " + own)
                .orElse(own);
    }

    private String kindAndTitle(Card card) {
        String kind = texts.get(DeckText.of(card.kind().word()));
        return card.title().map(title -> kind + ": " + title).orElse(kind);
    }

    private static boolean numbered(CardSet set) {
        return Character.isDigit(set.id().charAt(0));
    }

    /** A question that the group worded stands in place of the invitation to do so. */
    private String printed(CardRef ref) {
        String worded = Markdown.typed(board.writing().question(ref));
        String card = library.card(ref)
                .filter(found -> worded.isEmpty() || !(found instanceof Card.OwnQuestion))
                .map(new CardMarkdown(texts)::of)
                .orElse("");
        return Markdown.blocks(List.of(card, worded));
    }

    private List<String> answers(CardRef ref) {
        List<String> items = new ArrayList<>();
        answersByName(ref)
                .forEach((key, name) -> items.add(
                        Markdown.labelled(name, Markdown.typed(board.writing().text(key)))));
        return items;
    }

    /** The group first, then everybody in the order they joined, then whoever is no longer known. */
    private Map<FieldKey, String> answersByName(CardRef ref) {
        Map<FieldKey, String> names = new LinkedHashMap<>();
        names.put(FieldKey.groupAnswer(ref), texts.get(ExportText.GROUP));
        board.participants().forEach(who -> names.put(FieldKey.answer(ref, who.id()), who.name()));
        Set<FieldKey> answered = board.writing().fields().keySet();
        answered.stream()
                .filter(key -> key.isAnswer() && key.card().equals(ref))
                .forEach(key -> names.putIfAbsent(key, texts.get(ExportText.SOMEBODY)));
        names.keySet().retainAll(answered);
        return names;
    }
}
