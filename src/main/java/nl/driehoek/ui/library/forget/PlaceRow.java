package nl.driehoek.ui.library.forget;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.forget.ForgetText;
import nl.driehoek.session.forget.Mention;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.WordFlow;
import nl.driehoek.ui.theme.Styles;

/** A place where a name stands, with the words round it, to be replaced or left as it is. */
final class PlaceRow extends HBox {
    private static final int AROUND = 60;
    private static final String MORE = "…";

    private final CheckBox replaced = new CheckBox();

    PlaceRow(Texts texts, Place place) {
        Mention mention = place.mention();
        String before = before(mention.text().substring(0, place.span().from()));
        String name = mention.text().substring(place.span().from(), place.span().to());
        String behind = behind(mention.text().substring(place.span().to()));
        String kind = texts.get(kind(mention.kind()));
        replaced.setSelected(true);
        replaced.setAccessibleText(texts.get(
                ForgetText.PLACE,
                kind,
                before + name + behind,
                name,
                place.span().words()));
        WordFlow flow = flow(before, name, behind);
        VBox words = new VBox(Parts.label(kind, Styles.CAPTION), flow);
        words.setMinWidth(0);
        words.setOnMouseClicked(_ -> replaced.setSelected(!replaced.isSelected()));
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("place-row");
        getChildren().setAll(replaced, words);
    }

    /** Whether the name is to go here. */
    BooleanProperty replacedProperty() {
        return replaced.selectedProperty();
    }

    private WordFlow flow(String before, String name, String behind) {
        List<Text> names = WordFlow.stretches(name);
        replacedProperty()
                .subscribe(now -> names.forEach(text -> {
                    Styles.mark(text, "found", now);
                    Styles.mark(text, "around", !now);
                }));
        List<Text> parts = new ArrayList<>(around(before));
        parts.addAll(names);
        parts.addAll(around(behind));
        WordFlow flow = new WordFlow(parts);
        flow.getStyleClass().add("hit");
        return flow;
    }

    private static List<Text> around(String words) {
        List<Text> texts = WordFlow.stretches(words);
        texts.forEach(text -> text.getStyleClass().add("around"));
        return texts;
    }

    /** The end of the words, from a whole one on. */
    private static String before(String words) {
        int cut = words.indexOf(' ', Math.max(0, words.length() - AROUND));
        return words.length() <= AROUND || cut < 0 ? words : MORE + words.substring(cut);
    }

    private static String behind(String words) {
        int cut = words.lastIndexOf(' ', AROUND);
        return words.length() <= AROUND || cut < 0 ? words : words.substring(0, cut) + ' ' + MORE;
    }

    private static ForgetText kind(Mention.Kind kind) {
        return switch (kind) {
            case TITLE -> ForgetText.IN_TITLE;
            case ANSWER -> ForgetText.IN_ANSWER;
            case NOTE -> ForgetText.IN_NOTE;
            case QUESTION -> ForgetText.IN_QUESTION;
            case DRAWN -> ForgetText.IN_DRAWN;
            case EARLIER -> ForgetText.IN_EARLIER;
        };
    }
}
