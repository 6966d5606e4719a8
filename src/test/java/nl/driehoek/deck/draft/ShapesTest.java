package nl.driehoek.deck.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.deck.Card.Kind;
import nl.driehoek.deck.draft.Tree.Members;
import nl.driehoek.i18n.editor.FieldText;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void everyFieldHasANameAndNoNameIsLeftOver() {
        Set<String> wanted = new TreeSet<>();
        sheets().forEach(sheet -> sheet.fields().forEach(field -> name(field, wanted)));
        sheets().map(Shapes.Sheet::name)
                .filter(name -> !Set.of("deck", "set", "card").contains(name))
                .forEach(name -> wanted.add("sheet-" + name));
        Set<String> there =
                Stream.of(FieldText.values()).map(FieldText::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(wanted);
    }

    private static Stream<Shapes.Sheet> sheets() {
        return Stream.concat(
                Stream.of(Shapes.deck(), Shapes.set()).flatMap(all -> all.stream()),
                Stream.of(Kind.values()).flatMap(kind -> Shapes.card(kind).stream()));
    }

    private static void name(Shape shape, Set<String> names) {
        names.add(shape.name());
        switch (shape) {
            case Shape.Groups groups -> groups.fields().forEach(field -> name(field, names));
            case Shape.Choice choice -> choice.words().forEach(word -> names.add(shape.name() + '-' + word));
            case Shape.Several several -> several.words().forEach(word -> names.add(shape.name() + '-' + word));
            case Shape.Ways ways ->
                ways.words().forEach(word -> {
                    names.add("way-" + word);
                    WayShapes.fields(word).forEach(field -> name(field, names));
                });
            case Shape.Picture _ ->
                names.addAll(List.of("picture-alt", "picture-credit", "place", "place-beside", "place-below"));
            default -> {}
        }
    }

    @Test
    void aCardThatBecomesAnotherKindAndBackIsAsItWas() {
        for (Kind from : Kind.values()) {
            Members card = CardDraft.of("a", from, DeckDraft.counted("x")).with("text", "Wat?");
            for (Kind to : Kind.values()) {
                Members back = CardDraft.turned(
                        CardDraft.turned(card, to, DeckDraft.counted("y")), from, DeckDraft.counted("z"));
                assertThat(Shapes.keys(from).stream()
                                .filter(key -> !key.equals("title"))
                                .map(back::get))
                        .as("%s by %s", from, to)
                        .isEqualTo(Shapes.keys(from).stream()
                                .filter(key -> !key.equals("title"))
                                .map(card::get)
                                .toList());
            }
        }
    }
}
