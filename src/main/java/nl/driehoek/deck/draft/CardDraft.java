package nl.driehoek.deck.draft;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.Tree.Items;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.deck.draft.Tree.Text;

/** Makes cards in the making, and of one kind another. What only the kind before had is put aside on the card, and comes back with it. */
public final class CardDraft {
    /** What a key begins with under which something is put aside; such a key is in no deck file. */
    private static final String ASIDE = "~";

    private CardDraft() {}

    /** An empty card. */
    public static Members of(String id, Kind kind, Supplier<String> fresh) {
        Members card = Members.NONE.with("id", id).with("kind", kind.word());
        return filled(
                kind.drawable() ? card.with("text", "") : card.with("title", "").with("text", ""), kind, fresh);
    }

    /** The kind of a card; a question where it says none that is known. */
    public static Kind kind(Members card) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(card.text("kind")))
                .findFirst()
                .orElse(Kind.QUESTION);
    }

    /** The same card as one of another kind. */
    public static Members turned(Members card, Kind kind, Supplier<String> fresh) {
        Kind before = kind(card);
        if (before == kind) {
            return card;
        }
        Members kept = Members.NONE;
        for (var member : card.all().entrySet()) {
            String key = member.getKey();
            boolean stays =
                    Shapes.keys(kind).contains(key) && aside(key, before).equals(aside(key, kind));
            boolean foreign = Shapes.keys(before).contains(key) && !stays;
            kept = kept.with(foreign ? aside(key, before) : key, member.getValue());
        }
        return filled(back(kept.with("kind", kind.word()), kind), kind, fresh);
    }

    private static Members back(Members card, Kind kind) {
        Members next = card;
        for (String key : Shapes.keys(kind)) {
            String aside = aside(key, kind);
            if (next.get(aside).isPresent() && next.get(key).isEmpty()) {
                next = next.with(key, next.all().get(aside)).without(aside);
            }
        }
        return next;
    }

    /** Two kinds have phases, which are not alike. */
    private static String aside(String key, Kind kind) {
        return ASIDE + (key.equals("phases") && kind == Kind.CHECKLIST ? "stages" : key);
    }

    private static Members filled(Members card, Kind kind, Supplier<String> fresh) {
        Members next = card;
        for (Shape shape : Shapes.card(kind).getFirst().fields()) {
            if (shape.required() && next.get(shape.key()).isEmpty()) {
                next = next.with(shape.key(), empty(shape, fresh));
            }
        }
        return next;
    }

    private static Tree empty(Shape shape, Supplier<String> fresh) {
        return shape instanceof Shape.Groups groups
                ? new Items(List.of(Ids.filled(groups.fresh(), fresh)))
                : new Text("");
    }

    /** A tree without what is put aside in it. */
    static Tree written(Tree tree) {
        return switch (tree) {
            case Items(var all) ->
                new Items(all.stream().map(CardDraft::written).toList());
            case Members members -> {
                Members next = Members.NONE;
                for (var member : members.all().entrySet()) {
                    if (!member.getKey().startsWith(ASIDE)) {
                        next = next.with(member.getKey(), written(member.getValue()));
                    }
                }
                yield next;
            }
            default -> tree;
        };
    }
}
