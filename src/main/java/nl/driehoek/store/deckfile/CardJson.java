package nl.driehoek.store.deckfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.deck.Activity;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.Card.Energizer.Shape;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.Card.Overview;
import nl.driehoek.deck.CardFace;
import nl.driehoek.deck.DeckProblem.What;
import nl.driehoek.store.picture.PictureShelf;

/** Reads cards from their objects, each kind with what belongs to it. */
final class CardJson {
    private static final EnumWords<Kind> KINDS = EnumWords.all(Kind.class);
    private static final EnumWords<Shape> SHAPES = EnumWords.allBut(Shape.FREE);

    private final Values values;
    private final Problems problems;
    private final References references;
    private final SheetJson sheets;
    private final ActivityJson activities;
    private final PictureJson pictures;

    CardJson(Values values, Problems problems, References references, PictureShelf shelf) {
        this.values = values;
        this.problems = problems;
        this.references = references;
        this.sheets = new SheetJson(values, problems, references);
        this.activities = new ActivityJson(values, problems, references);
        this.pictures = new PictureJson(values, problems, references, shelf);
    }

    /** The card; empty, with the problem told, where its kind is not known. */
    Optional<Card> card(Fields fields) {
        String id = fields.need("id", references::newCard, "");
        Optional<Kind> kind =
                fields.need("kind", json -> KINDS.read(json, values, problems, What.UNKNOWN_KIND), Optional.empty());
        kind.ifPresentOrElse(known -> references.kind(id, known), fields::knowAll);
        CardFace face = face(id, kind, fields);
        return kind.map(known -> card(known, face, fields));
    }

    private CardFace face(String id, Optional<Kind> kind, Fields fields) {
        boolean titled = kind.filter(known -> !known.drawable()).isPresent();
        String title = titled ? fields.need("title", values::plain, "") : fields.may("title", values::plain, "");
        String text = fields.need("text", values::text, "");
        return new CardFace(
                id,
                new CardFace.Front(title, text, fields.may("picture", pictures::picture, Optional.empty())),
                fields.mayAll("see", json -> see(json, id)),
                values.reading(fields),
                kind.map(known -> activities.activity(known, text, fields)).orElse(Activity.NONE));
    }

    private String see(Json json, String self) {
        String id = references.toCard(json);
        if (!id.isBlank() && id.equals(self)) {
            problems.add(json.position(), What.SEES_ITSELF);
        }
        return id;
    }

    private Card card(Kind kind, CardFace face, Fields fields) {
        return switch (kind) {
            case QUESTION -> new Card.Question(face);
            case OWN_QUESTION -> new Card.OwnQuestion(face);
            case ASSIGNMENT ->
                new Card.Assignment(face, fields.mayAll("steps", values::text), fields.may("tip", values::text, ""));
            case DEFINITION -> new Card.Definition(face, fields.mayEach("elements", this::element));
            case ENERGIZER -> energizer(face, fields);
            case CASE -> new Card.Case(face);
            case FORM -> sheets.form(face, fields);
            case CHECKLIST -> sheets.checklist(face, fields);
            case OVERVIEW -> overview(face, fields);
        };
    }

    private Card.Definition.Element element(Fields fields) {
        return new Card.Definition.Element(
                fields.need("title", values::plain, ""), fields.need("text", values::text, ""));
    }

    private Card energizer(CardFace face, Fields fields) {
        Shape shape = fields.may(
                        "layout",
                        json -> SHAPES.read(json, values, problems, What.UNKNOWN_WORD),
                        Optional.of(Shape.FREE))
                .orElse(Shape.TRIANGLE);
        List<String> examples = fields.mayAll("examples", values::text);
        List<String> corners = fields.mayAll("corners", references::toCard);
        if (fields.has("corners") && shape != Shape.TRIANGLE) {
            problems.add(fields.position("corners"), What.CORNERS_WITHOUT_TRIANGLE);
        } else if (!corners.isEmpty() && corners.size() != 3) {
            problems.add(fields.position("corners"), What.NOT_THREE_CORNERS, String.valueOf(corners.size()));
        }
        return new Card.Energizer(face, new Card.Energizer.Layout(shape, corners), examples);
    }

    private Card overview(CardFace face, Fields fields) {
        boolean aligned = fields.may("aligned", values::flag, false);
        List<Json.Position> positions = new ArrayList<>();
        List<Overview.Column> columns = fields.needEach("columns", column -> {
            positions.add(column.position("sections"));
            return column(column);
        });
        for (int i = 0; aligned && i < columns.size(); i++) {
            checkAligned(columns.getFirst().sections(), columns.get(i).sections(), positions.get(i));
        }
        return new Overview(face, columns, aligned);
    }

    private Overview.Column column(Fields fields) {
        return new Overview.Column(fields.need("title", values::plain, ""), fields.needEach("sections", this::section));
    }

    private Overview.Section section(Fields fields) {
        return new Overview.Section(fields.may("title", values::plain, ""), fields.needAll("items", values::text));
    }

    private void checkAligned(List<Overview.Section> first, List<Overview.Section> sections, Json.Position position) {
        if (sections.size() > 1) {
            problems.add(position, What.ALIGNED_SECTIONS, String.valueOf(sections.size()));
        } else if (first.size() == 1 && sections.size() == 1) {
            int wanted = first.getFirst().items().size();
            int found = sections.getFirst().items().size();
            if (found != wanted) {
                problems.add(position, What.ALIGNED_UNEQUAL, String.valueOf(found), String.valueOf(wanted));
            }
        }
    }
}
