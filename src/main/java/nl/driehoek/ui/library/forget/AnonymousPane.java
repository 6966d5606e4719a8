package nl.driehoek.ui.library.forget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.forget.Aliases;
import nl.driehoek.session.forget.Initials;
import nl.driehoek.session.forget.Mention;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * What taking the names out of a session would change: who is called what, and each place at which a name stands, which can
 * be left out where it is another word.
 */
public final class AnonymousPane extends VBox {
    private static final int AT_ONCE = 200;

    private final Texts texts;
    private final List<Place> places;
    private final Set<Place> leftOut = new HashSet<>();
    private final Map<Place, PlaceRow> rows = new HashMap<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll;

    /**
     * Of a session.
     *
     * @param mentions the texts in which a name stands
     * @param agreed is given the same texts with the names that are to go
     */
    public AnonymousPane(Texts texts, Aliases aliases, List<Mention> mentions, Consumer<List<Mention>> agreed) {
        this.texts = texts;
        places = Place.of(mentions).toList();
        Button yes = Parts.button(
                texts.get(ForgetText.ANONYMISE_YES),
                () -> agreed.accept(Place.without(mentions, leftOut)),
                Styles.ACTION);
        yes.setId("anonymise");
        yes.setDisable(aliases.byName().isEmpty());
        VBox parts = new VBox(people(aliases), Parts.part(texts.get(ForgetText.ANONYMISE_PLACES), list));
        scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        compose(parts, yes);
        showMore();
    }

    private void compose(VBox parts, Button yes) {
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HelpTopics.about(this, HelpTopic.FORGET);
        getStyleClass().add("forget-pane");
        parts.getStyleClass().add("forget-list");
        list.getStyleClass().add("forget-list");
        getChildren()
                .setAll(
                        Parts.whole(texts.get(ForgetText.ANONYMISE_INTRO)),
                        scroll,
                        Parts.whole(texts.get(ForgetText.ANONYMISE_CHECK), Styles.MUTED),
                        yes);
    }

    /** To read first: Enter does nothing yet. */
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private VBox people(Aliases aliases) {
        Map<String, List<Place>> byAlias = places.stream()
                .collect(Collectors.groupingBy(place -> place.span().alias()));
        List<Node> lines = new ArrayList<>();
        aliases.byName().forEach((name, alias) -> {
            lines.add(person(name, alias));
            List<Place> theirs = byAlias.getOrDefault(alias, List.of());
            if (theirs.size() > 1) {
                lines.add(inTexts(name, theirs));
            }
        });
        if (lines.isEmpty()) {
            lines.add(Parts.label(texts.get(ForgetText.ANONYMISE_NOBODY)));
        }
        VBox people = new VBox(lines.toArray(Node[]::new));
        people.getStyleClass().add("forget-list");
        return Parts.part(texts.get(ForgetText.ANONYMISE_PEOPLE), people);
    }

    private Label person(String name, String alias) {
        boolean initials = Initials.are(name);
        return Parts.label(
                texts.get(initials ? ForgetText.ANONYMISE_INITIALS : ForgetText.ANONYMISE_PERSON, name, alias));
    }

    /** All places of a name at once, for one that is a word as well. */
    private CheckBox inTexts(String name, List<Place> theirs) {
        CheckBox all = new CheckBox(texts.get(ForgetText.ANONYMISE_ALL_PLACES, name, theirs.size()));
        all.setSelected(true);
        all.setOnAction(_ -> theirs.forEach(place -> replace(place, all.isSelected())));
        return all;
    }

    private void replace(Place place, boolean replaced) {
        if (replaced) {
            leftOut.remove(place);
        } else {
            leftOut.add(place);
        }
        if (rows.containsKey(place)) {
            rows.get(place).replacedProperty().set(replaced);
        }
    }

    private void showMore() {
        int shown = rows.size();
        list.getChildren().removeIf(Button.class::isInstance);
        places.stream()
                .skip(shown)
                .limit(AT_ONCE)
                .forEach(place -> list.getChildren().add(row(place)));
        if (places.isEmpty()) {
            list.getChildren().add(Parts.label(texts.get(ForgetText.ANONYMISE_NO_PLACES)));
        } else if (shown == 0) {
            list.getChildren().addFirst(Parts.label(texts.get(ForgetText.ANONYMISE_LEAVE_OUT), Styles.MUTED));
        }
        int more = places.size() - rows.size();
        if (more > 0) {
            list.getChildren().add(Parts.button(texts.get(ForgetText.ANONYMISE_MORE, more), this::showMore));
        }
    }

    private PlaceRow row(Place place) {
        PlaceRow row = new PlaceRow(texts, place);
        row.replacedProperty().set(!leftOut.contains(place));
        row.replacedProperty().subscribe(replaced -> replace(place, replaced));
        rows.put(place, row);
        return row;
    }
}
