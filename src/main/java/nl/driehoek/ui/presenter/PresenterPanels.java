package nl.driehoek.ui.presenter;

import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.decks.QuestionText;
import nl.driehoek.i18n.settings.SettingsText;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.ui.presenter.model.PresenterContext;
import nl.driehoek.ui.presenter.overview.OverviewPane;
import nl.driehoek.ui.presenter.plan.PlanClock;
import nl.driehoek.ui.presenter.plan.PlanPane;
import nl.driehoek.ui.presenter.round.RoundClock;
import nl.driehoek.ui.presenter.round.RoundPane;
import nl.driehoek.ui.presenter.table.BringInPane;
import nl.driehoek.ui.theme.Sheets;
import nl.driehoek.ui.topic.HelpEvent;
import nl.driehoek.ui.topic.HelpPage;

/** The panels that are laid over the presenter's window, one at a time; opening one passes on what is being typed. */
final class PresenterPanels {
    private static final int MOST_CARDS = 500;

    private final PresenterContext desk;
    private final Sheets sheets;
    private final PresenterActions actions;
    private final PlanClock plan;
    private final BringInPane bringIn;
    private final OverviewPane overview;
    private final RoundPane round;
    private final PlanPane planned;

    /**
     * Panels in these sheets.
     *
     * @param actions makes the sheets that the program around the window has, anew each time
     * @param zone that the reader lives in
     */
    PresenterPanels(
            PresenterContext desk,
            Sheets sheets,
            PresenterActions actions,
            RoundClock rounds,
            PlanClock plan,
            ZoneId zone) {
        this.desk = desk;
        this.sheets = sheets;
        this.actions = actions;
        this.plan = plan;
        Supplier<CardSearch> cards =
                () -> new CardSearch(() -> desk.model().getValue().library(), actions.indexes(), MOST_CARDS);
        bringIn = new BringInPane(desk, cards.get(), this::bringIn, this::searchAll);
        overview = new OverviewPane(desk, cards.get(), this::bringIn);
        round = new RoundPane(desk, rounds, this::close);
        planned = new PlanPane(desk, plan, zone, this::close);
    }

    /** Whether a panel lies over the window. */
    boolean isOpen() {
        return sheets.isOpen();
    }

    /** Takes that panel away. */
    void close() {
        sheets.close();
    }

    /** Shows the cards to bring in. */
    void openBringIn() {
        open(PresenterText.BRING_IN, bringIn);
        bringIn.open();
    }

    /** Shows all cards, to walk through them or to search. */
    void openOverview(boolean toSearch) {
        desk.flush();
        sheets.openWide(desk.text(PresenterText.OVERVIEW), overview);
        if (toSearch) {
            overview.openToSearch();
        } else {
            overview.openToWalk();
        }
    }

    private void searchAll(String typed) {
        openOverview(true);
        overview.search(typed);
    }

    /** Shows where a round is started. */
    void openRound() {
        open(PresenterText.ROUND, round);
        round.open();
    }

    /** Shows the plan; nothing happens in a session without one. */
    void openPlan() {
        if (plan.isThere()) {
            open(PresenterText.PLAN, planned);
            planned.open();
        }
    }

    /** Asks for help, which the program shows beside this window. */
    void openHelp(HelpPage page) {
        sheets.fireEvent(new HelpEvent(page));
    }

    /** Shows what can be chosen. */
    void openSettings() {
        desk.flush();
        sheets.open(desk.text(SettingsText.SETTINGS), actions.settings());
    }

    /** Shows where a document of the session is chosen. */
    void openExport() {
        desk.flush();
        sheets.openWide(desk.text(PresenterText.EXPORT), actions.export(this::close));
    }

    /** Shows where questions of the group's own become cards. */
    void openKeepQuestions(String current) {
        desk.flush();
        actions.keepQuestions(current, this::close)
                .ifPresent(sheet -> sheets.open(desk.text(QuestionText.TITLE), sheet));
    }

    private void open(PresenterText name, Node panel) {
        desk.flush();
        sheets.open(desk.text(name), panel);
    }

    private void bringIn(CardRef card) {
        close();
        desk.perform(new Choose(card));
    }
}
