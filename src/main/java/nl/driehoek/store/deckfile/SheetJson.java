package nl.driehoek.store.deckfile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Checklist;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.DeckProblem.What;

/** Reads the cards on which something is filled in: forms and checklists. */
final class SheetJson {
    private static final EnumWords<Form.Type> TYPES = EnumWords.all(Form.Type.class);
    private static final EnumWords<Checklist.When> WHENS = EnumWords.all(Checklist.When.class);

    private final Values values;
    private final Problems problems;
    private final References references;

    SheetJson(Values values, Problems problems, References references) {
        this.values = values;
        this.problems = problems;
        this.references = references;
    }

    Card form(CardFace face, Fields fields) {
        References.Ids ids = new References.Ids(problems);
        return new Form(face, fields.needEach("fields", field -> field(field, ids)));
    }

    Card checklist(CardFace face, Fields fields) {
        References.Ids ids = new References.Ids(problems);
        return new Checklist(
                face, fields.needEach("phases", phase -> phase(phase, ids)), fields.mayAll("skills", values::text));
    }

    private Form.Field field(Fields fields, References.Ids ids) {
        String id = fields.need("id", json -> ids.add(json, values.id(json)), "");
        String label = fields.need("label", values::plain, "");
        String hint = fields.may("hint", values::plain, "");
        Optional<Form.Type> type =
                fields.need("type", json -> TYPES.read(json, values, problems, What.UNKNOWN_WORD), Optional.empty());
        References.Ids optionIds = new References.Ids(problems);
        List<Form.Option> options =
                fields.mayAll("options", json -> named(json, values::plain, "option-", optionIds, Form.Option::new));
        type.ifPresent(known -> checkOptions(known, options.isEmpty(), fields));
        List<String> see = fields.mayAll("see", references::toCard);
        return new Form.Field(id, label, hint, type.orElse(Form.Type.LINE), options, see);
    }

    private void checkOptions(Form.Type type, boolean none, Fields fields) {
        if (type == Form.Type.CHOICE && none) {
            problems.add(fields.position("options"), What.CHOICE_WITHOUT_OPTIONS);
        } else if (type != Form.Type.CHOICE && fields.has("options")) {
            problems.add(fields.position("options"), What.OPTIONS_WITHOUT_CHOICE, EnumWords.of(type));
        }
    }

    private Checklist.Phase phase(Fields fields, References.Ids ids) {
        return new Checklist.Phase(
                fields.need("title", values::plain, ""),
                fields.may("when", json -> WHENS.read(json, values, problems, What.UNKNOWN_WORD), Optional.empty()),
                fields.needAll("items", json -> named(json, values::text, "item-", ids, Checklist.Item::new)));
    }

    /**
     * Something that sessions name by its id: an object with an id and a text, or a text alone, which gets its place as
     * its id.
     *
     * @param prefix what its place stands behind in such an id
     */
    private <T> T named(
            Json json,
            Function<Json, String> text,
            String prefix,
            References.Ids ids,
            BiFunction<String, String, T> made) {
        if (!(json instanceof Json.Obj)) {
            return made.apply(ids.add(json, prefix + (ids.all().size() + 1)), text.apply(json));
        }
        Fields fields = values.fields(json).orElseThrow();
        T read = made.apply(fields.need("id", id -> ids.add(id, values.id(id)), ""), fields.need("text", text, ""));
        fields.end();
        return read;
    }
}
