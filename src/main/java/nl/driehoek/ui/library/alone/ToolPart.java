package nl.driehoek.ui.library.alone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardRef;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.board.Writing;
import nl.driehoek.tool.pane.ToolPane;
import nl.driehoek.tool.registry.Tools;
import nl.driehoek.ui.card.MarkdownView;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.PageScroll;
import nl.driehoek.ui.theme.Styles;

/** The work at a card that somebody can do alone, on the very pane that a group has at the desk. Ends with {@link #close}. */
final class ToolPart implements AutoCloseable {
    /** The ways of working that need nobody else. */
    private static final Set<String> ALONE = Set.of("form", "checklist", "actions", "definition");

    private final Lifetime lifetime;
    private final OwnHost host;
    private final ToolPane pane;
    private final SheetHistory history;
    private final PageScroll scroll;

    private ToolPart(Reader reader, OwnHost host, Card card, Tools.Entry tool, Lifetime lifetime) {
        this.host = host;
        this.lifetime = lifetime;
        pane = tool.pane().apply(host, reader.texts());
        MarkdownView lead = new MarkdownView(reader.openLink());
        lead.setMarkdown(tool.rules().lead(card));
        VBox page = new VBox(lead, pane);
        pane.toolbar().ifPresent(bar -> page.getChildren().add(1, bar));
        card.title().ifPresent(title -> page.getChildren().add(0, Parts.whole(title, Styles.TITLE)));
        history = new SheetHistory(reader, host.card(), card, this::flush);
        if (card instanceof Card.Form || card instanceof Card.Checklist) {
            page.getChildren().add(history);
        }
        page.getStyleClass().add("tool-page");
        scroll = new PageScroll(page);
    }

    /** The work at a card that is offered to somebody alone, in order; none where the card is only read. */
    static List<Tools.Entry> of(Card card) {
        return Tools.of(card).stream()
                .filter(tool -> ALONE.contains(tool.rules().way()))
                .toList();
    }

    /** Whether a card is a sheet to fill in, which is there before the card itself. */
    static boolean comesUp(Card card) {
        return of(card).stream().limit(1).anyMatch(tool -> tool.rules().comesUp());
    }

    /** Whether something was written at the first way of working that is offered to somebody alone. */
    static boolean isWritten(Card card, CardRef ref, Writing writing) {
        return of(card).stream()
                .limit(1)
                .anyMatch(tool -> writing.fields().keySet().stream()
                        .anyMatch(key -> key.card().equals(ref) && tool.rules().owns(key.field())));
    }

    /** Opens it; empty where nothing can be kept now. */
    static Optional<ToolPart> open(Reader reader, CardRef ref, Card card, Tools.Entry tool) {
        reader.perform(new Choose(ref));
        Lifetime lifetime = new Lifetime();
        return reader.desk()
                .connect(lifetime)
                .map(session -> new ToolPart(reader, new OwnHost(reader, session, ref), card, tool, lifetime)
                        .following(session));
    }

    /** Follows the very session that its fields read: another that tells of a change earlier would find their old values. */
    private ToolPart following(SessionConnection session) {
        lifetime.add(session.sessionProperty().subscribe(_ -> refresh()));
        return this;
    }

    Node node() {
        return scroll;
    }

    private void refresh() {
        Node focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        scroll.keepInSight(focused, pane::refresh);
        history.refresh();
    }

    void focus() {
        pane.focusFirst();
    }

    void flush() {
        host.flush();
    }

    @Override
    public void close() {
        flush();
        lifetime.close();
    }
}
