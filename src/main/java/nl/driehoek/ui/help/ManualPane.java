package nl.driehoek.ui.help;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.HelpText;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.manual.Hit;
import nl.driehoek.manual.Manual;
import nl.driehoek.manual.Manual.Spot;
import nl.driehoek.manual.ManualReader;
import nl.driehoek.manual.ManualSearch;
import nl.driehoek.manual.Section;
import nl.driehoek.ui.help.Trail.Where;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/**
 * The manual, a section at a time: it opens at what a place in the program is about, or where somebody was when they last
 * read about that place; words are looked for while they are typed. Lives on the FX thread.
 */
final class ManualPane extends VBox {
    private final Texts texts;
    private final Consumer<String> openLink;
    private final Manual manual;
    private final ManualSearch search;
    private final ManualBar bar;
    private final PageScroll scroll = new PageScroll();
    private final ContentsList contents;
    private final Trail trail = new Trail();
    private final Map<HelpTopic, Where> read = new EnumMap<>(HelpTopic.class);
    private Optional<HelpTopic> topic = Optional.empty();
    private int section;
    private List<Hit> hits = List.of();
    private int hit;

    /**
     * A manual that is open at its beginning.
     *
     * @param openLink is given an address that the reader follows
     */
    ManualPane(Manual manual, Texts texts, Consumer<String> openLink) {
        this.manual = manual;
        this.texts = texts;
        this.openLink = openLink;
        search = new ManualSearch(manual);
        bar = new ManualBar(texts, new ManualBar.Steps(this::back, this::forward, () -> hit(-1), () -> hit(1)));
        contents = new ContentsList(manual.contents(), texts.get(HelpText.CONTENTS), this::go);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        StackPane below = new StackPane(scroll, contents);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(bar, below);
        show(new Where(0, 0));
        bar.field().textProperty().subscribe(_ -> look());
        bar.contents().selectedProperty().subscribe(this::showContents);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens it at what a place is about, unless somebody was reading about that place before: then where they were. */
    void open(HelpTopic about) {
        topic.ifPresent(before -> read.put(before, here()));
        topic = Optional.of(about);
        bar.contents().setSelected(false);
        Optional<Where> before = Optional.ofNullable(read.get(about));
        before.ifPresentOrElse(
                this::show, () -> manual.find(anchor(about)).ifPresentOrElse(this::go, () -> show(new Where(0, 0))));
    }

    /** Puts the keyboard where words are looked for; from there the keys that scroll work too. */
    void focus() {
        bar.field().requestFocus();
        bar.field().selectAll();
    }

    /** Leaves what is open in it, the words that are looked for or the contents; says whether there was anything. */
    boolean leave() {
        boolean open = bar.contents().isSelected() || !bar.field().getText().isEmpty();
        bar.contents().setSelected(false);
        bar.field().clear();
        focus();
        return open;
    }

    /** The section that is being read. */
    Section section() {
        return manual.sections().get(section);
    }

    private String anchor(HelpTopic about) {
        return ManualReader.anchor(texts.get(about));
    }

    private Where here() {
        return new Where(section, scroll.getVvalue());
    }

    private void go(Spot spot) {
        trail.leave(here());
        bar.contents().setSelected(false);
        show(new Where(spot.section(), 0));
        if (spot.piece() > 0) {
            show(page().part(spot.piece()));
        }
        focus();
    }

    private void follow(String address) {
        if (address.startsWith("#")) {
            manual.find(address.substring(1)).ifPresent(this::go);
        } else {
            openLink.accept(address);
        }
    }

    private void back() {
        trail.back(here()).ifPresent(this::show);
    }

    private void forward() {
        trail.forward(here()).ifPresent(this::show);
    }

    private void show(Where where) {
        section = where.section();
        ManualPage page = new ManualPage(section(), this::follow);
        if (section + 1 < manual.sections().size()) {
            page.getChildren().add(readOn(manual.sections().get(section + 1).title()));
        }
        scroll.setContent(page);
        scroll.setAccessibleText(String.join("\n", section().lines()));
        settle();
        scroll.setVvalue(where.scrolled());
        bar.reading(section().title(), trail.canGoBack(), trail.canGoForward());
        mark();
    }

    private Button readOn(String title) {
        Button on = new Button(texts.get(HelpText.NEXT_SECTION, title));
        on.getStyleClass().add(Styles.FLAT);
        on.setWrapText(true);
        on.setOnAction(_ -> go(manual.contents().stream()
                .filter(spot -> spot.section() == section + 1)
                .findFirst()
                .orElseThrow()));
        return on;
    }

    /** Gives a new page its sizes, without which nothing on it has a place. */
    private void settle() {
        scroll.applyCss();
        scroll.layout();
    }

    private void show(Node part) {
        settle();
        scroll.reveal(part);
    }

    private ManualPage page() {
        return (ManualPage) scroll.getContent();
    }

    /** Looks for what stands in the field now; the first hit is the one from here on. */
    private void look() {
        hits = search.of(bar.field().getText());
        hit = IntStream.range(0, hits.size())
                .filter(at -> hits.get(at).section() >= section)
                .findFirst()
                .orElse(0);
        hit(0);
    }

    /** Goes so many hits on; after the last comes the first. */
    private void hit(int by) {
        if (hits.isEmpty()) {
            mark();
            return;
        }
        hit = Math.floorMod(hit + by, hits.size());
        Hit now = hits.get(hit);
        bar.contents().setSelected(false);
        if (now.section() != section) {
            trail.leave(here());
            show(new Where(now.section(), 0));
        }
        mark();
        show(page().lines().get(now.line()));
    }

    private void mark() {
        List<Hit> here = hits.stream().filter(one -> one.section() == section).toList();
        page().mark(here, hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hit)));
        bar.found(hit + 1, hits.size());
    }

    private void showContents(boolean open) {
        Styles.there(contents, open);
        scroll.setVisible(!open);
        if (open) {
            contents.stand(section);
            contents.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        ManualKeys.of(key, bar.field().isFocused()).ifPresent(step -> {
            switch (step) {
                case BACK -> back();
                case FORWARD -> forward();
                case NEXT_HIT -> hit(1);
                case PREVIOUS_HIT -> hit(-1);
                case SEARCH -> focus();
                default -> step.scroll(scroll);
            }
            key.consume();
        });
    }
}
