package nl.driehoek.ui.library.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Selection;
import nl.driehoek.control.SessionDraft;
import nl.driehoek.control.find.CardSearch;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.Library;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.session.plan.Plan;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.PlanReader;
import nl.driehoek.session.plan.PlanReading;
import nl.driehoek.session.plan.PlanText;
import nl.driehoek.session.plan.Templates;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Banner.Tone;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** The plan for the session in the making: what comes when and for how long; Esc goes back. */
public final class PlanPage extends VBox {
    /** How many cards it shows of those that were found. */
    public static final int FOUND = 6;

    private final Texts texts;
    private final Consumer<UnaryOperator<SessionDraft>> change;
    private final BiConsumer<String, String> keep;
    private final Button back;
    private final Button copy;
    private final Button wipe;
    private final PlanNotice notice;
    private final PlanList list;
    private final PlanFinder finder;
    private final BesidePane beside = new BesidePane(this::add);
    private final TemplatesPane kept;
    private final Label empty;
    private final Label time = Parts.label("", Styles.STRONG, "plan-time");
    private final VBox below;
    private Library library = new Library(List.of());
    private SessionDraft draft = SessionDraft.EMPTY;
    private Templates templates = Templates.NONE;

    /**
     * Nothing planned yet.
     *
     * @param found finds cards to plan
     * @param change is given what becomes of the session in the making
     * @param keep is given the name and the text of a template; an empty text throws it away
     * @param leave is run when the reader has seen enough
     */
    public PlanPage(
            Texts texts,
            CardSearch found,
            Consumer<UnaryOperator<SessionDraft>> change,
            BiConsumer<String, String> keep,
            Runnable leave) {
        this.texts = texts;
        this.change = change;
        this.keep = keep;
        back = Parts.backButton(texts.get(LibraryText.BACK_TO_SETS), leave);
        copy = Parts.button(texts.get(LibraryText.PLAN_COPY), this::copy);
        wipe = Parts.button(texts.get(LibraryText.PLAN_WIPE), this::wipe, Styles.FLAT);
        notice = new PlanNotice(texts);
        list = new PlanList(texts, this::edited);
        finder = new PlanFinder(texts, found, this::plan);
        empty = Parts.label(texts.get(LibraryText.PLAN_EMPTY), Styles.MUTED);
        kept = new TemplatesPane(texts, this::save, this::use, this::drop);
        below = new VBox(time, Parts.label(texts.get(LibraryText.PLAN_KEYS), Styles.MUTED, "hint"));
        compose();
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    /** Shows the plan of the session in the making. */
    public void show(SessionDraft next, Library decks, Templates now) {
        if (!decks.equals(library)) {
            list.renew();
        }
        library = decks;
        draft = next;
        templates = now;
        Plan plan = cards().fitting(draft.plan());
        PlanWords words = new PlanWords(texts, library, draft.last());
        list.show(plan, words, cards());
        beside.show(cards().beside(plan), words);
        kept.show(templates, plan.isEmpty());
        copy.setDisable(plan.isEmpty());
        wipe.setDisable(plan.isEmpty());
        time.setText(words.time(cards().timed(plan)));
        Styles.there(below, !plan.isEmpty());
        Styles.there(empty, plan.isEmpty());
    }

    /** Plans all that is chosen, in the decks' order, if nothing is planned yet. */
    public void begin() {
        notice.clear();
        edit(plan -> plan.isEmpty() ? Plan.of(cards().beside(plan)) : plan);
    }

    /** Puts the keyboard on the first row, or else at the way back. */
    public void focus() {
        if (!list.focusFirst()) {
            back.requestFocus();
        }
    }

    private void compose() {
        Label title = Parts.label(texts.get(LibraryText.PLAN), Styles.TITLE);
        Button paste = Parts.button(texts.get(LibraryText.PLAN_PASTE), this::paste);
        copy.setId("plan-copy");
        paste.setId("plan-paste");
        kept.getStyleClass().add(Styles.PANEL);
        below.getStyleClass().add("plan-below");
        HelpTopics.about(this, HelpTopic.PLAN);
        getStyleClass().add("plan-page");
        getChildren()
                .setAll(
                        new HBox(back),
                        Parts.row(title, "plan-head", title, wipe, copy, paste),
                        Parts.label(texts.get(LibraryText.PLAN_HOW), Styles.MUTED),
                        finder,
                        notice,
                        empty,
                        list,
                        below,
                        beside,
                        kept);
    }

    private PlanCards cards() {
        return new PlanCards(library, draft.played().cards());
    }

    private void edit(UnaryOperator<Plan> how) {
        change.accept(now -> now.planned(how.apply(cards().fitting(now.plan()))));
    }

    /** To take back what was done before would lose this change, so that is not offered any more. */
    private void edited(UnaryOperator<Plan> how) {
        notice.clear();
        edit(how);
    }

    private void add(List<Topic> topics) {
        edited(plan -> topics.stream().map(PlanItem::of).reduce(plan, Plan::add, (one, other) -> other));
    }

    /** Plans a card that was found, and chooses it where that has to be. */
    private void plan(CardRef card) {
        boolean drawable =
                library.card(card).filter(one -> one.kind().drawable()).isPresent();
        notice.clear();
        change.accept(now -> {
            SessionDraft more = drawable ? now.choosing(now.chosen().with(List.of(card))) : now;
            Plan fitting = new PlanCards(library, more.played().cards()).fitting(more.plan());
            return more.planned(fitting.add(PlanItem.of(new Topic.OneCard(card))));
        });
    }

    private void wipe() {
        Runnable undo = undo();
        edit(_ -> Plan.NONE);
        notice.done(texts.get(LibraryText.PLAN_WIPED), undo);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        String text = PlanText.write(cards().fitting(draft.plan()), library);
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notice.say(Tone.SUCCESS, texts.get(LibraryText.PLAN_COPIED, text));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        take(text == null ? "" : text, texts.get(LibraryText.PLAN_PASTED));
    }

    private void use(String name, String text) {
        take(text, texts.get(LibraryText.PLAN_USED, name));
    }

    /** Plays what this text plans, in place of what was chosen and planned before. */
    private void take(String text, String done) {
        PlanReading reading = PlanReader.read(text, library);
        if (reading.plan().isEmpty()) {
            notice.say(Tone.WARNING, texts.get(LibraryText.PLAN_NOTHING));
            return;
        }
        Runnable undo = undo();
        List<CardRef> planned = reading.plan().items().stream()
                .flatMap(item -> PlanCards.all(library, item.topic()).stream())
                .filter(card ->
                        library.card(card).filter(one -> one.kind().drawable()).isPresent())
                .distinct()
                .toList();
        change.accept(now -> now.choosing(Selection.NONE.toggle(planned)).planned(reading.plan()));
        String troubles = new PlanWords(texts, library).troubles(reading.troubles());
        notice.show(
                troubles.isEmpty() ? Tone.SUCCESS : Tone.WARNING, (done + ' ' + troubles).strip(), Optional.of(undo));
    }

    private void save(String name) {
        String before = templates.texts().getOrDefault(name, "");
        keep.accept(name, PlanText.full(cards().fitting(draft.plan())));
        notice.done(texts.get(LibraryText.PLAN_KEPT, name), () -> keep.accept(name, before));
    }

    private void drop(String name) {
        String before = templates.texts().get(name);
        keep.accept(name, "");
        notice.done(texts.get(LibraryText.PLAN_DROPPED, name), () -> keep.accept(name, before));
    }

    private Runnable undo() {
        SessionDraft before = draft;
        return () -> change.accept(now -> now.choosing(before.chosen()).planned(before.plan()));
    }
}
