package nl.driehoek.ui.library;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.EarlierSessions;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.sessions.SessionsController;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.backup.BackupText;
import nl.driehoek.i18n.find.FindText;
import nl.driehoek.i18n.paper.PaperText;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.session.SessionSummary;
import nl.driehoek.ui.keys.DeskAction;
import nl.driehoek.ui.keys.DeskKeys;
import nl.driehoek.ui.library.plan.PlanPage;
import nl.driehoek.ui.library.sessions.Duties;
import nl.driehoek.ui.library.sessions.PastActions;
import nl.driehoek.ui.library.sessions.PastWords;
import nl.driehoek.ui.library.sessions.SessionsPage;
import nl.driehoek.ui.library.set.Pages;
import nl.driehoek.ui.settings.Settings;
import nl.driehoek.ui.theme.OnDemand;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;

/** The library: what can be played, what is about to be, and what was. It fills a window. */
public final class LibraryView extends StackPane {
    private final LibraryController controller;
    private final Actions actions;
    private final Sheets sheets;
    private final Texts texts;
    private final BorderPane page = new BorderPane();
    private final ShelfPane shelf;
    private final ShelfPage home;
    private final Pages pages;
    private final OnDemand<PlanPage> plan;
    private final OnDemand<PageScroll> planPage;
    private final NewSessionPane newSession;
    private final SessionsPane sessions;
    private final OnDemand<SessionsPage> allSessions;
    private final NoticesPane notices;
    private final TwoWays ways;
    private Node before;
    private Optional<Library> laid = Optional.empty();

    /**
     * Over a library, in the language of these texts. It watches the controller only while it is in a window, so one
     * that is replaced need not be closed.
     *
     * @param past the earlier sessions as a place of their own
     * @param clock tells which day today is, and where
     */
    public LibraryView(
            LibraryController controller, SessionsController past, Texts texts, Clock clock, Actions actions) {
        this.controller = controller;
        this.actions = actions;
        this.texts = texts;
        sheets = new Sheets(page, texts.get(SettingsText.CLOSE), this::focusAgain);
        SessionWords words = new SessionWords(texts, clock);
        home = new ShelfPage(
                actions.made().welcome().get(),
                new GoOnOffer(texts, words),
                page -> new ShelfPane(page, texts, this::choose, this::read, this::print),
                session -> controller.open(session.id()),
                this::follow);
        shelf = home.shelf();
        pages = new Pages(
                home.node(), texts, controller.draftProperty()::get, this::choose, this::print, actions.openLink());
        pages.mark(card -> controller.foundProperty().get().changes(laid.orElseThrow(), card));
        plan = new OnDemand<>(() -> new PlanPage(
                texts, past.cards().another(PlanPage.FOUND), this::change, controller::keepTemplate, pages::back));
        planPage = new OnDemand<>(() -> new PageScroll(plan.get()));
        newSession = new NewSessionPane(texts, words, this::change, controller::start, this::plan);
        sessions = new SessionsPane(texts, words, session -> controller.open(session.id()), this::follow, this::all);
        allSessions = new OnDemand<>(() -> new SessionsPage(
                past,
                texts,
                new PastWords(words::title, words::changed),
                new Duties(this::follow, this::plan, this::open, sheets::close, pages::back, actions.past())));
        notices = new NoticesPane(texts, clock.getZone(), controller::dismiss, actions, this::openBackups);
        ways = new TwoWays(texts, actions, this::takeAlong);
        Finding finding = finding(past, words);
        page.setTop(new LibraryBar(texts, actions, ways, finding::begin, this::openSettings, this::openBackups));
        compose(finding);
        watch();
    }

    /** Puts the keyboard on the session that was left open if there is one, or else on the first set. */
    public void focusFirst() {
        applyCss(); // only then is what scrolls in the window, and can take the keyboard
        ways.focusOr(home::focusFirst);
    }

    private Finding finding(SessionsController past, SessionWords words) {
        Consumer<Node> lay = pane -> openWide(texts.get(FindText.FIND), pane);
        return new Finding(
                past,
                texts,
                words::title,
                new Finding.Places(lay, sheets::close, ways, pages, session -> controller.open(session.id())));
    }

    private void compose(Finding finding) {
        getStyleClass().add("library");
        getStylesheets().add(Styles.class.getResource("library.css").toExternalForm());
        VBox.setVgrow(sessions, Priority.ALWAYS);
        newSession.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(newSession, sessions);
        column.getStyleClass().add("side");
        ScrollPane side = new PageScroll(column);
        side.setFitToHeight(true);
        ways.layIn(page, notices, pages, side);
        getChildren().add(sheets);
        new DeskKeys(actions.settings().keysProperty(), (action, _) -> does(action)).listen(this);
        new LibraryKeys(
                        sheets::isOpen,
                        () -> ways.withGroup(newSession::start),
                        this::all,
                        finding::begin,
                        finding::goBack)
                .listen(this);
    }

    /** Of the desk's keys only those that lead to the settings and back. */
    private boolean does(DeskAction action) {
        if (sheets.isOpen() && (action == DeskAction.SETTINGS || action == DeskAction.LEAVE)) {
            sheets.back();
        } else if (!sheets.isOpen() && action == DeskAction.SETTINGS) {
            openSettings();
        } else {
            return false;
        }
        return true;
    }

    private void openSettings() {
        open(texts.get(SettingsText.SETTINGS), actions.made().settings().get());
    }

    /** Lays a panel over the window, in place of the one that lies there. */
    public void open(String title, Node sheet) {
        before = sheets.isOpen() ? before : getScene().getFocusOwner();
        sheets.open(title, sheet);
    }

    /** Does so with a panel that takes nearly all of the window. */
    public void openWide(String title, Node sheet) {
        before = sheets.isOpen() ? before : getScene().getFocusOwner();
        sheets.openWide(title, sheet);
    }

    private void openBackups() {
        openWide(texts.get(BackupText.BACKUPS), actions.data().backups().get());
    }

    /** Takes away the panel that lies over the window, if one does. */
    public void closeSheet() {
        sheets.close();
    }

    /** Turns to the earlier sessions. */
    private void all() {
        ways.turnTo(false);
        SessionsPage page = allSessions.get();
        if (page.getScene() == null) {
            pages.open(page);
        }
        page.focus();
    }

    private void print(Excerpt excerpt) {
        openWide(
                texts.get(PaperText.CARDS_OF, excerpt.title()),
                actions.made().paper().apply(excerpt, sheets::close));
    }

    private void focusAgain() {
        Optional.ofNullable(before).ifPresent(Node::requestFocus);
    }

    private void watch() {
        WhileShown.of(controller.noticesProperty(), this).subscribe(notices::show);
        sessions.follow(controller.noticesProperty());
        WhileShown.of(controller.earlierProperty(), this).subscribe(_ -> lay());
        WhileShown.of(controller.libraryProperty(), this).subscribe(_ -> lay());
        WhileShown.of(controller.draftProperty(), this).subscribe(_ -> mark());
        WhileShown.of(controller.templatesProperty(), this).subscribe(_ -> mark());
        WhileShown.of(sceneProperty().flatMap(Scene::focusOwnerProperty), this).subscribe(home::reveal);
    }

    /** Lays out the shelf when both the decks and the sessions are there, so that nothing jumps afterwards. */
    private void lay() {
        Optional<Library> library = controller.libraryProperty().get();
        Optional<EarlierSessions> earlier = controller.earlierProperty().get();
        if (library.isEmpty() || earlier.isEmpty()) {
            shelf.await();
            return;
        }
        home.offer(earlier.get());
        sessions.show(earlier.get().others().toList());
        if (!library.equals(laid)) {
            laid = library;
            if (shelf.show(library.get())) {
                pages.goHome();
                ways.focusOr(home::focusFirst);
            }
            pages.showIn(library.get());
        }
        mark();
    }

    /** Says anew when sessions were and what one that starts now is called, as it is another day. */
    public void newDay() {
        controller.earlierProperty().get().ifPresent(home::offer);
        sessions.newDay();
        allSessions.ifMade(SessionsPage::newDay);
        mark();
    }

    private void mark() {
        SessionDraft draft = controller.draftProperty().get();
        Library library = controller.libraryProperty().get().orElse(new Library(List.of()));
        newSession.show(draft, library);
        plan.ifMade(
                page -> page.show(draft, library, controller.templatesProperty().get()));
        shelf.show(draft.last());
        shelf.show(draft.chosen());
        pages.show(draft.chosen());
    }

    private void change(UnaryOperator<SessionDraft> how) {
        controller.draftProperty().set(how.apply(controller.draftProperty().get()));
    }

    private void follow(SessionSummary session) {
        controller.follow(session.id());
        newSession.focus();
    }

    private void takeAlong(List<CardRef> cards) {
        choose(now -> now.with(cards));
        ways.turnTo(false);
        newSession.focus();
    }

    private void choose(UnaryOperator<Selection> how) {
        change(draft -> draft.choosing(how.apply(draft.chosen())));
    }

    private void read(Deck deck, CardSet set) {
        pages.read(deck, set);
    }

    private void plan() {
        PlanPage page = plan.get();
        mark();
        pages.open(planPage.get());
        page.begin();
        page.focus();
    }

    /**
     * What the library leaves to others.
     *
     * @param settings what was chosen
     * @param made what is laid over the library
     * @param speak is given the language to change to; a view in that language then takes this one's place
     * @param openLink opens an address that the reader follows
     * @param data where all is kept
     * @param past what can be done about earlier sessions
     */
    public record Actions(
            Settings settings,
            SheetMakers made,
            Consumer<Language> speak,
            Consumer<String> openLink,
            DataPlace data,
            PastActions past) {}
}
