package nl.driehoek.ui.presenter.ink;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import nl.driehoek.control.ink.EarlierInk;
import nl.driehoek.control.ink.Found;
import nl.driehoek.control.ink.Search;
import nl.driehoek.i18n.NotesText;
import nl.driehoek.ink.Layer;
import nl.driehoek.session.SessionCommand.ChangeInk;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.session.ink.Gesture;
import nl.driehoek.session.ink.InkEdit;
import nl.driehoek.session.ink.InkPlace;
import nl.driehoek.session.ink.TakeOver;
import nl.driehoek.ui.presenter.model.PresenterContext;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The earlier sessions in which something was drawn on the card; the one that is chosen gives it to this session. It
 * opens at once and is filled when all have been looked through.
 */
final class TakeOverMenu {
    private final PresenterContext desk;
    private final EarlierInk earlier;
    private final ContextMenu sessions = new ContextMenu();

    TakeOverMenu(PresenterContext desk, EarlierInk earlier) {
        this.desk = desk;
        this.earlier = earlier;
    }

    /** What opens the list below this part of the window. */
    MenuItem opener(Node below) {
        MenuItem opener = new MenuItem(desk.text(NotesText.TAKE_OVER), new FontIcon(Feather.DOWNLOAD));
        opener.setOnAction(_ -> desk.model().getValue().inkPlace(Layer.WALL).ifPresent(place -> look(place, below)));
        return opener;
    }

    private void look(InkPlace place, Node below) {
        sessions.getItems().setAll(words(NotesText.TAKE_OVER_LOOKING));
        sessions.show(below, Side.BOTTOM, 0, 0);
        earlier.look(place.card(), place.page(), this::show);
    }

    private void show(Search search) {
        Stream<MenuItem> found = search.found().stream().map(each -> item(search, each));
        Stream<MenuItem> unread = search.unread() > 0 ? Stream.of(words(NotesText.TAKE_OVER_UNREAD)) : Stream.empty();
        List<MenuItem> items = Stream.concat(found, unread).toList();
        sessions.getItems().setAll(items.isEmpty() ? List.of(words(NotesText.TAKE_OVER_NONE)) : items);
    }

    private MenuItem item(Search search, Found found) {
        List<InkEdit> edits = edits(search, found);
        MenuItem item = new MenuItem(desk.text(
                edits.isEmpty() ? NotesText.TAKE_OVER_THERE : NotesText.TAKE_OVER_FROM,
                name(found.session()),
                found.marks()));
        item.setMnemonicParsing(false); // a title may have any sign in it
        item.setOnAction(_ -> desk.perform(new ChangeInk(edits(search, found), Gesture.TAKE_OVER)));
        return item;
    }

    private List<InkEdit> edits(Search search, Found found) {
        return TakeOver.edits(
                search.card(),
                search.page(),
                found.drawings(),
                desk.model().getValue().session().board().ink());
    }

    private String name(SessionSummary session) {
        String when = desk.texts().moment(session.startedAt(), ZoneId.systemDefault());
        return session.title().isBlank() ? when : session.title().strip() + " (" + when + ")";
    }

    /** Not greyed out: it is there to be read, by whatever means. */
    private MenuItem words(NotesText text) {
        return new MenuItem(desk.text(text));
    }
}
