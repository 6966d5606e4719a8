package nl.driehoek.deck.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Text;
import nl.driehoek.deck.draft.Tree.Whole;

/** Plays somebody who edits a deck, in an order that nobody would. */
public final class RandomEdits {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "Wat zie je?",
            "Een regel\nen nog een",
            "<b>dik</b>",
            "{getal}",
            "https://example.org/a",
            "‘x’",
            "\u0007",
            "a");

    private static final int[] CAREFUL = {0, 1, 3, 3, 3, 4, 6, 8, 9, 9, 9, 9, 9, 9, 9};

    private static final List<String> CAREFULLY_LEFT = List.of(
            "uses",
            "see",
            "field-see",
            "corners",
            "definition-card",
            "aims",
            "numbers",
            "ways",
            "options",
            "aligned",
            "summary");

    private final Random random;
    private final boolean careful;
    private int ids;

    /**
     * One who does always the same.
     *
     * @param careful whether all that is needed is filled in, with what may stand there
     */
    public RandomEdits(long seed, boolean careful) {
        random = new Random(seed);
        this.careful = careful;
    }

    /** A deck to begin with. */
    public DeckDraft begin() {
        DeckDraft one = NewDeck.of(Locale.of("nl"), "Proef", "Alles", "Set", this::fresh);
        DeckDraft first = new DeckDraft(Map.of(Locale.of("nl"), (Members) filled(one.in(Locale.of("nl")))));
        return random.nextBoolean() ? first : first.apply(new DeckEdit.AddLanguage(Locale.of("nl"), Locale.of("en")));
    }

    private String fresh() {
        return "r-" + ++ids;
    }

    private Tree filled(Tree tree) {
        return switch (tree) {
            case Text(String text) when careful && text.isEmpty() -> new Text("Goed");
            case Items(var all) -> new Items(all.stream().map(this::filled).toList());
            case Members members -> {
                Members next = members;
                for (String key : members.all().keySet()) {
                    Tree value = members.all().get(key);
                    next = next.with(
                            key, careful && key.equals("url") ? new Text("https://example.org/a") : filled(value));
                }
                yield next;
            }
            default -> tree;
        };
    }

    private String word() {
        return careful ? "Wat zie je?" : pick(WORDS);
    }

    /** An edit of a deck. */
    public DeckEdit next(DeckDraft draft) {
        Locale language = pick(draft.languages());
        Members deck = draft.in(language);
        List<String> sets =
                deck.each("sets").stream().map(set -> set.text("id")).toList();
        List<String> cards = DeckTree.cards(deck).map(card -> card.text("id")).toList();
        return switch (careful ? CAREFUL[random.nextInt(CAREFUL.length)] : random.nextInt(14)) {
            case 0 -> new DeckEdit.AddSet((Members) filled(NewDeck.set(fresh(), "1", "Set", this::fresh)), after(sets));
            case 1 -> new DeckEdit.MoveSet(any(sets), after(sets));
            case 2 -> sets.size() > 2 ? new DeckEdit.RemoveSet(any(sets)) : new DeckEdit.RemoveSet("nergens");
            case 3 ->
                new DeckEdit.AddCard(
                        any(sets),
                        (Members) filled(CardDraft.of(fresh(), pick(List.of(Kind.values())), this::fresh)),
                        after(cards));
            case 4 -> new DeckEdit.MoveCard(any(cards), any(sets), after(cards));
            case 5 -> new DeckEdit.RemoveCard(any(cards));
            case 6 -> new DeckEdit.CopyCard(any(cards), fresh());
            case 7 -> new DeckEdit.TurnCard(any(cards), pick(List.of(Kind.values())), fresh());
            case 8 ->
                random.nextInt(8) == 0
                        ? new DeckEdit.AddLanguage(language, Locale.of("en"))
                        : fill(deck, language, cards, sets);
            default -> fill(deck, language, cards, sets);
        };
    }

    private DeckEdit fill(Members deck, Locale language, List<String> cards, List<String> sets) {
        int where = random.nextInt(8);
        Pointer place = where == 0 || cards.isEmpty()
                ? Pointer.ROOT
                : where == 1
                        ? DeckTree.set(deck, any(sets)).orElse(Pointer.ROOT)
                        : DeckTree.card(deck, any(cards)).orElseThrow();
        Members object = (Members) deck.at(place).orElseThrow();
        List<Shapes.Sheet> sheets = where == 0 || place.parts().isEmpty()
                ? Shapes.deck()
                : where == 1 ? Shapes.set() : Shapes.card(CardDraft.kind(object));
        List<Shape> shapes = new ArrayList<>(pick(sheets).fields());
        Shape shape = pick(shapes);
        Edit edit = edit(object, Pointer.ROOT, shape).below(place);
        boolean words = edit instanceof Edit.Put && (shape instanceof Shape.Line || shape instanceof Shape.Prose);
        return words ? new DeckEdit.Words(language, edit) : new DeckEdit.Everywhere(language, edit);
    }

    private Edit edit(Members object, Pointer outer, Shape shape) {
        Pointer place = outer.then(shape.key());
        int size = object.items(shape.key()).size();
        if (careful && CAREFULLY_LEFT.contains(shape.name())) {
            return new Edit.Drop(place);
        }
        return switch (shape) {
            case Shape.Line _, Shape.Prose _ ->
                !shape.required() && random.nextInt(4) == 0
                        ? new Edit.Drop(place)
                        : new Edit.Put(place, new Text(word()));
            case Shape.Number number -> new Edit.Put(place, new Whole(Math.max(1, number.least()) + random.nextInt(3)));
            case Shape.Range _ ->
                new Edit.Put(place, new Items(List.of(new Whole((careful ? 1 : 0) + random.nextInt(3)), new Whole(3))));
            case Shape.Switch _ -> new Edit.Put(place, new Tree.Flag(random.nextBoolean()));
            case Shape.Choice choice ->
                new Edit.Put(place, new Text(careful ? choice.words().getFirst() : pick(choice.words())));
            case Shape.Several several -> new Edit.Put(place, new Items(List.of(new Text(pick(several.words())))));
            case Shape.Aims _ -> new Edit.Put(place, new Items(List.of(new Whole(1 + random.nextInt(2)))));
            case Shape.Themed _ -> new Edit.Put(place, new Text("1"));
            case Shape.Cards _ -> new Edit.Put(place, new Items(List.of(new Text("r-" + random.nextInt(9)))));
            case Shape.OneCard _ -> new Edit.Put(place, new Text("r-" + random.nextInt(9)));
            case Shape.Picture _ ->
                new Edit.Put(
                        place,
                        Members.NONE.with("file", "p.png").with("alt", word()).with("place", "below"));
            case Shape.Lines _ -> listed(place, size, new Text(word()));
            case Shape.Groups groups -> grouped(object, place, groups, size);
            case Shape.Ways _ ->
                listed(
                        place,
                        size,
                        filled(Ids.filled(
                                WayShapes.fresh(pick(WayShapes.words(CardDraft.kind(object)))), this::fresh)));
        };
    }

    private Edit grouped(Members object, Pointer place, Shape.Groups groups, int size) {
        int index = size == 0 ? -1 : random.nextInt(size);
        return index >= 0 && random.nextInt(3) > 0 && object.items(groups.key()).get(index) instanceof Members part
                ? edit(part, place.then(index), pick(groups.fields()))
                : listed(place, size, filled(Ids.filled(groups.fresh(), this::fresh)));
    }

    private Edit listed(Pointer place, int size, Tree item) {
        return switch (careful ? 2 * random.nextInt(2) : random.nextInt(4)) {
            case 0 -> new Edit.Move(place, random.nextInt(size + 1), random.nextInt(size + 1));
            case 1 -> size > 0 ? new Edit.Drop(place.then(random.nextInt(size))) : new Edit.Drop(place);
            default -> new Edit.Insert(place, random.nextInt(size + 1), item);
        };
    }

    private Optional<String> after(List<String> ids) {
        return ids.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(ids));
    }

    private String any(List<String> ids) {
        return ids.isEmpty() ? "" : pick(ids);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
