package nl.driehoek.ui.library.alone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.ui.library.alone.reading.CardWords;
import nl.driehoek.ui.library.alone.reading.PageKeys;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/** What is wanted for the next talk: cards that were put there, and the forms and checklists of the decks. */
final class TodayPage implements AlonePlace.Page {
    private final Reader reader;
    private final Button back;
    private final VBox cards = new VBox();
    private final VBox sheets = new VBox();
    private final VBox page;
    private final PageScroll scroll;

    TodayPage(Reader reader) {
        this.reader = reader;
        back = Parts.backButton(reader.text(AloneText.BACK), reader::back);
        cards.getStyleClass().add("alone-cards");
        sheets.getStyleClass().add("alone-cards");
        page = new VBox(
                back,
                Parts.label(reader.text(AloneText.TODAY), Styles.TITLE),
                Parts.whole(reader.text(AloneText.TODAY_HOW), Styles.MUTED),
                cards,
                Parts.part(reader.text(AloneText.TODAY_SHEETS), sheets));
        page.getStyleClass().addAll("set-article", "today-page");
        scroll = PageKeys.scrolling(new PageScroll(Parts.centred(page)));
    }

    /** The forms and checklists of all decks. */
    private Stream<CardRef> sheets() {
        return reader.desk().library().decks().stream()
                .filter(deck -> !deck.isProgram())
                .flatMap(deck -> deck.cards()
                        .filter(card -> card instanceof Card.Form || card instanceof Card.Checklist)
                        .map(deck::ref));
    }

    private Optional<CardLine> line(CardRef ref) {
        return reader.desk().library().card(ref).map(card -> {
            CardLine line = new CardLine(reader, ref, card, () -> reader.go(new Spot.One(ref, new Spot.Today())));
            Styles.colour(line, CardWords.accent(reader, ref));
            line.showListed(reader.own());
            return line;
        });
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void refresh() {
        List<CardRef> wanted = reader.own().today();
        sheets.getChildren()
                .setAll(sheets().filter(ref -> !wanted.contains(ref))
                        .flatMap(ref -> line(ref).stream())
                        .toList());
        List<Node> lines = wanted.stream()
                .flatMap(ref -> line(ref).map(line -> removable(ref, line)).stream())
                .toList();
        cards.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            cards.getChildren().add(Parts.whole(reader.text(AloneText.TODAY_NONE)));
        } else {
            cards.getChildren().add(ways());
        }
    }

    private FlowPane ways() {
        FlowPane ways = new FlowPane(
                Parts.button(
                        reader.text(AloneText.TODAY_TAKE),
                        () -> reader.takeAlong().accept(reader.own().today())),
                Parts.button(reader.text(AloneText.TODAY_WIPE), this::wipe, Styles.FLAT));
        ways.getStyleClass().add("alone-ways");
        return ways;
    }

    private Node removable(CardRef ref, CardLine line) {
        String name = CardWords.brief(reader, ref).orElse("");
        Button off = Parts.iconButton(Feather.X, reader.text(AloneText.TODAY_OFF, name), () -> {
            back.requestFocus();
            reader.perform(off(ref));
        });
        HBox row = Parts.row(line, "today-row", line, off);
        return row;
    }

    private void wipe() {
        back.requestFocus();
        reader.perform(reader.own().today().stream().map(TodayPage::off).toArray(SessionCommand[]::new));
    }

    private static WriteField off(CardRef ref) {
        return new WriteField(OwnField.today(ref), Optional.empty());
    }

    @Override
    public void focus() {
        back.requestFocus();
    }

    @Override
    public void focusOn(Spot spot) {
        page.lookupAll(".card-line").stream()
                .filter(node -> node instanceof CardLine line && line.leadsTo(spot))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
