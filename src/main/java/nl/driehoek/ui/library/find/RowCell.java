package nl.driehoek.ui.library.find;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.i18n.DeckText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.search.Hit;
import nl.driehoek.search.Place;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.synopsis.Passage;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.FoundText;
import nl.driehoek.ui.text.WordFlow;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WrappingCell;

/** A line among what was found: what it is called, where it is, and where in it the words stand, marked. */
final class RowCell extends WrappingCell<Row> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST = 110;
    private static final int MOST_PLACES = 2;

    private final Texts texts;
    private final Function<SessionSummary, String> titles;
    private final VBox lines = new VBox();

    RowCell(Texts texts, Function<SessionSummary, String> titles) {
        this.texts = texts;
        this.titles = titles;
        lines.getStyleClass().add("found-row");
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof Row.Head);
        Styles.colour(this, row instanceof Row.Found(Hit hit) ? hit.deck().accent(hit.set()) : -1);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Found(Hit hit) -> show(hit);
            case Row.Head(FindText words) -> lines.getChildren().setAll(Parts.label(texts.get(words), Styles.HEADING));
            case Row.Own own -> show(own);
            case Row.Past past -> show(past);
        }
        setGraphic(lines);
        setAccessibleText(spoken());
    }

    private void show(Hit hit) {
        WordFlow title = FoundText.of(hit.title(LONGEST_TITLE).pieces());
        title.getStyleClass().add("found-title");
        Label where = Parts.whole(texts.get(FindText.IN_SET, kind(hit), within(hit)), Styles.CAPTION);
        lines.getChildren().setAll(title, where);
        hit.snippets(LONGEST).stream()
                .limit(MOST_PLACES)
                .forEach(snippet -> lines.getChildren()
                        .add(FoundText.of(texts.get(word(snippet.place())) + ": ", snippet.pieces())));
    }

    private static FindText word(Place place) {
        return switch (place) {
            case TITLE, KIND, TEXT -> FindText.PLACE_TEXT;
            case SUMMARY -> FindText.PLACE_SUMMARY;
            case GOALS -> FindText.PLACE_GOALS;
            case METHOD -> FindText.PLACE_METHOD;
            case BACKGROUND -> FindText.PLACE_BACKGROUND;
            case FOLLOW_UPS -> FindText.PLACE_FOLLOW_UPS;
            case SOURCES -> FindText.PLACE_SOURCES;
            case SET -> FindText.PLACE_SET;
        };
    }

    private String kind(Hit hit) {
        return hit.card()
                .map(card -> texts.get(DeckText.of(card.kind().word())))
                .orElseGet(() -> texts.get(FindText.CARD_SET)
                        + (hit.set().isNumbered() ? " " + hit.set().id() : ""));
    }

    /** With the deck, as a set may be in a copy of it, too. */
    private String within(Hit hit) {
        String deck = hit.deck().info().title();
        return hit.card().isPresent() ? texts.get(FindText.IN_SET, hit.set().caption(), deck) : deck;
    }

    private void show(Row.Own own) {
        FindText what = own.hit().passage().kind() == Passage.Kind.NOTE ? FindText.OWN_NOTE : FindText.OWN_ANSWER;
        Label where = new Label(texts.get(what, own.card().name()));
        where.getStyleClass().add(Styles.CAPTION);
        lines.getChildren().setAll(FoundText.of(own.hit().line(LONGEST)), where);
    }

    private void show(Row.Past past) {
        Label title = new Label(titles.apply(past.session().summary()));
        title.getStyleClass().add(Styles.STRONG);
        lines.getChildren().setAll(title, FoundText.of(past.hit().line(LONGEST)));
    }

    private String spoken() {
        return lines.getChildren().stream()
                .map(node -> node instanceof Label label
                        ? label.getText()
                        : ((WordFlow) node).texts().map(Text::getText).collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }
}
