package nl.driehoek.ui.presenter.tool;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import nl.driehoek.deck.CardRef;
import nl.driehoek.ui.presenter.model.PresenterContext;

/** The foot of a sheet, where cards that help lie while somebody wants them. Lives on the FX thread. */
final class SheetFoot {
    /** How much of the sheet the cards take. */
    private static final double SHARE = 0.56;

    private final BorderPane sheet;
    private final SheetPaper paper;
    private final HelpCards cards;
    private final Predicate<Node> holds;
    private final Runnable focusCard;
    private Node helped;

    /**
     * The foot of this sheet.
     *
     * @param paper what lies on the sheet
     * @param holds whether a node is on the sheet
     * @param focusCard puts the focus on the card before the facilitator
     */
    SheetFoot(BorderPane sheet, SheetPaper paper, PresenterContext desk, Predicate<Node> holds, Runnable focusCard) {
        this.sheet = sheet;
        this.paper = paper;
        this.cards = new HelpCards(desk, this::close);
        this.holds = holds;
        this.focusCard = focusCard;
        cards.prefHeightProperty().bind(sheet.heightProperty().multiply(SHARE));
    }

    /** Whether cards lie here. */
    boolean isOpen() {
        return sheet.getBottom() != null;
    }

    /** Lays these cards here and puts the focus on them; what had it stays in sight, and gets it back. */
    void open(List<CardRef> help) {
        helped = sheet.getScene().getFocusOwner();
        cards.show(help);
        sheet.setBottom(cards);
        sheet.layout();
        paper.reveal(helped);
        cards.focus();
    }

    /** Takes them away, and puts the focus back where it was. */
    void close() {
        clear();
        if (helped != null && holds.test(helped)) {
            helped.requestFocus();
        } else {
            focusCard.run();
        }
    }

    /** Takes them away. */
    void clear() {
        sheet.setBottom(null);
    }
}
