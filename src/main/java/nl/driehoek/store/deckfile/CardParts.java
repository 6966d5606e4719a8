package nl.driehoek.store.deckfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.Card.Form;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.deck.Link;
import nl.driehoek.deck.Reading;

/** Reads cards from their objects, each kind with what belongs to it. */
final class CardParts {
    private static final int LONGEST_PHASE = 3600;
    private static final Map<String, Kind> KINDS = words(EnumSet.allOf(Kind.class));
    private static final Map<String, Shape> SHAPES = words(EnumSet.complementOf(EnumSet.of(Shape.FREE)));
    private static final Map<String, Form.Type> TYPES = words(EnumSet.allOf(Form.Type.class));

    private final Values values;
    private final Problems problems;
    private final References references;

    CardParts(Values values, Problems problems, References references) {
        this.values = values;
        this.problems = problems;
        this.references = references;
    }

    /** The card; empty, with the problem told, where its kind is not known. */
    Optional<Card> card(Fields fields) {
        String id = fields.need("id", references::newCard, "");
        Optional<Kind> kind = fields.need("kind", json -> word(json, KINDS, What.UNKNOWN_KIND), Optional.empty());
        kind.ifPresentOrElse(known -> references.kind(id, known), fields::knowAll);
        Card.Face face = face(id, kind.filter(known -> !known.drawable()).isPresent(), fields);
        return kind.map(known -> card(known, face, fields));
    }

    /** What a card or a set cites. */
    Reading reading(Fields fields) {
        return new Reading(fields.mayAll("sources", values::plain), fields.mayEach("links", this::link));
    }

    private Card.Face face(String id, boolean titled, Fields fields) {
        return new Card.Face(
                id,
                titled ? fields.need("title", values::plain, "") : fields.may("title", values::plain, ""),
                fields.need("text", values::text, ""),
                fields.mayAll("see", json -> see(json, id)),
                reading(fields));
    }

    private String see(Json json, String self) {
        String id = references.toCard(json);
        if (!id.isBlank() && id.equals(self)) {
            problems.add(json.spot(), What.SEES_ITSELF);
        }
        return id;
    }

    private Link link(Fields fields) {
        return new Link(fields.need("title", values::plain, ""), fields.need("url", values::address, ""));
    }

    private Card card(Kind kind, Card.Face face, Fields fields) {
        return switch (kind) {
            case QUESTION -> new Card.Question(face);
            case OWN_QUESTION -> new Card.OwnQuestion(face);
            case ASSIGNMENT ->
                new Card.Assignment(face, fields.mayAll("steps", values::text), fields.may("tip", values::text, ""));
            case DEFINITION -> new Card.Definition(face, fields.mayEach("elements", this::element));
            case ENERGIZER -> energizer(face, fields);
            case CASE -> new Card.Case(face);
            case FORM -> form(face, fields);
            case CHECKLIST ->
                new Card.Checklist(
                        face, fields.needEach("phases", this::listPhase), fields.mayAll("skills", values::text));
            case OVERVIEW -> overview(face, fields);
        };
    }

    private Card.Definition.Element element(Fields fields) {
        return new Card.Definition.Element(
                fields.need("title", values::plain, ""), fields.need("text", values::text, ""));
    }

    private Card energizer(Card.Face face, Fields fields) {
        List<Card.Energizer.Phase> phases = fields.mayEach("phases", this::timedPhase);
        Shape shape = fields.may("layout", json -> word(json, SHAPES, What.UNKNOWN_WORD), Optional.of(Shape.FREE))
                .orElse(Shape.TRIANGLE);
        List<String> examples = fields.mayAll("examples", values::text);
        List<String> corners = fields.mayAll("corners", references::toCard);
        if (fields.has("corners") && shape != Shape.TRIANGLE) {
            problems.add(fields.spot("corners"), What.CORNERS_WITHOUT_TRIANGLE);
        } else if (!corners.isEmpty() && corners.size() != 3) {
            problems.add(fields.spot("corners"), What.NOT_THREE_CORNERS, String.valueOf(corners.size()));
        }
        return new Card.Energizer(face, phases, new Card.Energizer.Layout(shape, corners), examples);
    }

    private Card.Energizer.Phase timedPhase(Fields fields) {
        return new Card.Energizer.Phase(
                fields.need("title", values::plain, ""),
                fields.need("seconds", json -> values.whole(json, 1, LONGEST_PHASE), 1));
    }

    private Card form(Card.Face face, Fields fields) {
        References.Ids ids = new References.Ids(problems);
        return new Form(face, fields.needEach("fields", field -> field(field, ids)));
    }

    private Form.Field field(Fields fields, References.Ids ids) {
        String id = fields.need("id", json -> ids.add(json, values.id(json)), "");
        String label = fields.need("label", values::plain, "");
        String hint = fields.may("hint", values::plain, "");
        Optional<Form.Type> type = fields.need("type", json -> word(json, TYPES, What.UNKNOWN_WORD), Optional.empty());
        List<String> options = fields.mayAll("options", values::plain);
        type.ifPresent(known -> checkOptions(known, options.isEmpty(), fields));
        return new Form.Field(id, label, hint, type.orElse(Form.Type.LINE), options);
    }

    private void checkOptions(Form.Type type, boolean none, Fields fields) {
        if (type == Form.Type.CHOICE && none) {
            problems.add(fields.spot("options"), What.CHOICE_WITHOUT_OPTIONS);
        } else if (type != Form.Type.CHOICE && fields.has("options")) {
            problems.add(fields.spot("options"), What.OPTIONS_WITHOUT_CHOICE, word(type));
        }
    }

    private Card.Checklist.Phase listPhase(Fields fields) {
        return new Card.Checklist.Phase(fields.need("title", values::plain, ""), fields.needAll("items", values::text));
    }

    private Card overview(Card.Face face, Fields fields) {
        boolean aligned = fields.may("aligned", values::flag, false);
        List<Json.Spot> spots = new ArrayList<>();
        List<Overview.Column> columns = fields.needEach("columns", column -> {
            spots.add(column.spot("sections"));
            return column(column);
        });
        for (int i = 0; aligned && i < columns.size(); i++) {
            checkAligned(columns.getFirst().sections(), columns.get(i).sections(), spots.get(i));
        }
        return new Overview(face, columns, aligned);
    }

    private Overview.Column column(Fields fields) {
        return new Overview.Column(fields.need("title", values::plain, ""), fields.needEach("sections", this::section));
    }

    private Overview.Section section(Fields fields) {
        return new Overview.Section(fields.may("title", values::plain, ""), fields.needAll("items", values::text));
    }

    private void checkAligned(List<Overview.Section> first, List<Overview.Section> sections, Json.Spot spot) {
        if (sections.size() > 1) {
            problems.add(spot, What.ALIGNED_SECTIONS, String.valueOf(sections.size()));
        } else if (first.size() == 1 && sections.size() == 1) {
            int wanted = first.getFirst().items().size();
            int found = sections.getFirst().items().size();
            if (found != wanted) {
                problems.add(spot, What.ALIGNED_UNEQUAL, String.valueOf(found), String.valueOf(wanted));
            }
        }
    }

    private <E> Optional<E> word(Json json, Map<String, E> words, What otherwise) {
        String word = values.plain(json);
        if (!word.isBlank() && !words.containsKey(word)) {
            problems.addNear(json.spot(), otherwise, words.keySet(), List.of(word, String.join(", ", words.keySet())));
        }
        return Optional.ofNullable(words.get(word));
    }

    private static <E extends Enum<E>> Map<String, E> words(Set<E> constants) {
        Map<String, E> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(word(constant), constant));
        return words;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
