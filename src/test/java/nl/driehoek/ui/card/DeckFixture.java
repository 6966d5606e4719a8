package nl.driehoek.ui.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Guide;
import nl.driehoek.deck.Reading;
import nl.driehoek.deck.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deck of this project, read without any checks. */
final class DeckFixture {
    private DeckFixture() {}

    static Deck deck() {
        Path file = Path.of(System.getProperty("driehoek.basedir", "."), "decks", "ouderbetrokkenheid.nl.json");
        JsonNode root = new JsonMapper().readTree(file.toFile());
        return new Deck(
                new Deck.Info("ouderbetrokkenheid", Locale.of("nl"), "1", "t", "CC-BY-4.0"),
                all(root.path("themes"), t -> new Theme(s(t, "id"), s(t, "title"))),
                all(
                        root.path("sets"),
                        t -> new CardSet(
                                s(t, "id"),
                                s(t, "theme"),
                                s(t, "title"),
                                Guide.NONE,
                                all(t.path("cards"), DeckFixture::card))));
    }

    private static Card card(JsonNode n) {
        Card.Face face = new Card.Face(s(n, "id"), s(n, "title"), s(n, "text"), List.of(), Reading.NONE);
        return switch (s(n, "kind")) {
            case "question" -> new Card.Question(face);
            case "own-question" -> new Card.OwnQuestion(face);
            case "assignment" -> new Card.Assignment(face, strings(n, "steps"), s(n, "tip"));
            case "definition" ->
                new Card.Definition(
                        face, all(n.path("elements"), e -> new Card.Definition.Element(s(e, "title"), s(e, "text"))));
            case "energizer" ->
                new Card.Energizer(
                        face,
                        all(
                                n.path("phases"),
                                e -> new Card.Energizer.Phase(
                                        s(e, "title"), e.path("seconds").asInt())),
                        new Card.Energizer.Layout(
                                n.has("layout")
                                        ? Card.Energizer.Shape.valueOf(
                                                s(n, "layout").toUpperCase(Locale.ROOT))
                                        : Card.Energizer.Shape.FREE,
                                List.of()),
                        strings(n, "examples"));
            case "case" -> new Card.Case(face);
            case "form" ->
                new Card.Form(
                        face,
                        all(
                                n.path("fields"),
                                e -> new Card.Form.Field(
                                        s(e, "id"),
                                        s(e, "label"),
                                        s(e, "hint"),
                                        Card.Form.Type.valueOf(s(e, "type").toUpperCase(Locale.ROOT)),
                                        strings(e, "options"))));
            case "checklist" ->
                new Card.Checklist(
                        face,
                        all(n.path("phases"), e -> new Card.Checklist.Phase(s(e, "title"), strings(e, "items"))),
                        strings(n, "skills"));
            case "overview" ->
                new Card.Overview(
                        face,
                        all(
                                n.path("columns"),
                                e -> new Card.Overview.Column(
                                        s(e, "title"),
                                        all(
                                                e.path("sections"),
                                                x -> new Card.Overview.Section(s(x, "title"), strings(x, "items"))))),
                        n.path("aligned").asBoolean(false));
            default -> throw new AssertionError(s(n, "kind"));
        };
    }

    private static String s(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<String> strings(JsonNode node, String name) {
        return all(node.path(name), JsonNode::asString);
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> each) {
        List<T> made = new ArrayList<>();
        array.forEach(node -> made.add(each.apply(node)));
        return made;
    }
}
