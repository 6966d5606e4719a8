package nl.driehoek.ui.library.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.control.past.Catalogue;
import nl.driehoek.control.past.PastSession;
import nl.driehoek.control.past.Results;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.i18n.SessionsText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.SessionId;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.text.Directions;
import nl.driehoek.ui.text.NoProse;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.topic.HelpTopics;

/**
 * All earlier sessions, with one field to find one by any word in it; Esc empties that, and then goes back. It looks at the
 * controller only while it is in a window.
 */
public final class SessionsPage extends VBox {
    private final SessionsController controller;
    private final Texts texts;
    private final Runnable leave;
    private final LineMenu menu;
    private final TextField search = NoProse.mark(Directions.follow(new TextField()));
    private final ToggleButton byGroup;
    private final Label count = Parts.label("", Styles.MUTED);
    private final Label nothing = Parts.label("", Styles.MUTED);
    private final ListView<Line> list = new ListView<>();
    private final ImportPart imports;
    private Optional<SessionId> wanted = Optional.empty();

    /**
     * Over these sessions.
     *
     * @param desk what the page leaves to others
     * @param words what sessions are called
     */
    public SessionsPage(SessionsController controller, Texts texts, PastWords words, Duties desk) {
        this.controller = controller;
        this.texts = texts;
        this.leave = desk.leave();
        LineWords lines = new LineWords(texts, words);
        SessionForms forms = new SessionForms(controller, lines, desk);
        menu = new LineMenu(texts, forms.actions(), forms::nameGroup);
        byGroup = new ToggleButton(texts.get(SessionsText.BY_GROUP));
        byGroup.setId("by-group");
        byGroup.setOnAction(_ -> show());
        search.setId("search-sessions");
        search.setPromptText(texts.get(SessionsText.SEARCH_PROMPT));
        search.textProperty().subscribe(controller::search);
        list.setId("all-sessions-list");
        list.setAccessibleText(texts.get(SessionsText.TITLE));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new LineCell(lines, menu));
        imports = new ImportPart(texts, desk.past(), this::turnTo);
        imports.acceptDrops(this);
        compose();
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::goDown);
        addEventFilter(
                KeyEvent.KEY_PRESSED, this::pressed); // before the list, which would take F2 and Enter for itself
        watch();
    }

    /** Puts the keyboard into the field. */
    public void focus() {
        search.requestFocus();
    }

    /** Says anew when they were, as it is another day. */
    public void newDay() {
        list.refresh();
    }

    private void compose() {
        Button back = Parts.backButton(texts.get(SessionsText.BACK), leave);
        Label label = Parts.label(texts.get(SessionsText.SEARCH), Styles.CAPTION);
        label.setLabelFor(search);
        HBox bar = Parts.row(search, "search-bar", search, byGroup);
        Region gap = Parts.filler();
        HBox heading = new HBox(Parts.label(texts.get(SessionsText.TITLE), Styles.TITLE), count);
        heading.getStyleClass().add("sessions-heading");
        VBox.setVgrow(list, Priority.ALWAYS);
        HelpTopics.about(this, HelpTopic.SESSIONS);
        getStyleClass().add("sessions-page");
        getChildren()
                .setAll(
                        Parts.row(gap, "search-bar", back, gap, imports.button()),
                        heading,
                        imports.banner(),
                        label,
                        bar,
                        list,
                        Parts.label(texts.get(SessionsText.KEYS), Styles.MUTED, "hint"));
    }

    private void watch() {
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                controller.lookAway();
                search.clear();
                imports.banner().clear();
            } else {
                controller.look();
            }
        });
        WhileShown.of(controller.catalogueProperty(), this).subscribe(_ -> show());
        WhileShown.of(controller.resultsProperty(), this).subscribe(_ -> show());
    }

    private void show() {
        Optional<Catalogue> all = controller.catalogueProperty().get();
        Results found = controller.resultsProperty().get();
        if (all.isEmpty()) {
            nothing.setText(texts.get(SessionsText.READING));
            count.setText("");
            list.getItems().clear();
            return;
        }
        Optional<SessionId> chosen = wanted.or(this::chosen);
        List<Line> lines = Line.of(all.get(), found, byGroup.isSelected());
        list.getItems().setAll(lines);
        count.setText(
                found.isSearch()
                        ? texts.get(SessionsText.FOUND, found.hits().size())
                        : texts.get(SessionsText.COUNT, all.get().sessions().size()));
        nothing.setText(
                found.isSearch()
                        ? texts.get(SessionsText.NOTHING_FOUND, found.query().strip())
                        : texts.get(SessionsText.EMPTY));
        choose(chosen);
    }

    /** Chooses a session, as soon as it is in the list. */
    private void turnTo(SessionId session) {
        wanted = Optional.of(session);
        search.clear();
        list.requestFocus();
        show();
    }

    private Optional<SessionId> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof Line.One(PastSession session, var _)
                ? Optional.of(session.id())
                : Optional.empty();
    }

    /** The same session again, or the first there is. */
    private void choose(Optional<SessionId> id) {
        List<Line> lines = list.getItems();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof Line.One(PastSession session, var _)
                    && id.filter(session.id()::equals).isPresent()) {
                list.getSelectionModel().select(at);
                if (wanted.isPresent()) {
                    layout(); // what is said above takes its room first
                    list.scrollTo(at);
                    wanted = Optional.empty();
                }
                return;
            }
        }
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        Line line = list.getSelectionModel().getSelectedItem();
        boolean inList = list.isFocused();
        boolean inField = search.isFocused();
        switch (key.getCode()) {
            case ESCAPE -> escape();
            case ENTER -> {
                if (key.isShortcutDown() || !inList && !inField || line == null) {
                    return;
                }
                menu.open(line);
            }
            case F2 -> rename(line);
            case E -> {
                if (!key.isShortcutDown()) {
                    return;
                }
                menu.export(line);
            }
            case CONTEXT_MENU -> openMenu();
            case F10 -> {
                if (!key.isShiftDown()) {
                    return;
                }
                openMenu();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** The field would take this key for its own end. */
    private void goDown(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !key.isAltDown()) {
            list.requestFocus();
            key.consume();
        }
    }

    private void rename(Line line) {
        if (line != null) {
            menu.rename(line);
        }
    }

    private void escape() {
        if (search.getText().isEmpty()) {
            leave.run();
        } else {
            search.clear();
            search.requestFocus();
        }
    }

    private void openMenu() {
        list.lookupAll(".list-cell").stream()
                .filter(LineCell.class::isInstance)
                .map(LineCell.class::cast)
                .filter(cell -> cell.isSelected() && !cell.isEmpty())
                .findFirst()
                .ifPresent(LineCell::openMenu);
    }
}
