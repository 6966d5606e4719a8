package nl.driehoek.app.fx;

import javafx.application.Platform;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.print.ScenePrinter;
import nl.driehoek.ui.theme.Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Lays cards out where no window is open and there may be no screen: the toolkit starts without one when the first card
 * is asked for. Where it does not start cards stay blank, since what is drawn on them is worth having by itself.
 */
public final class PaperPrinter implements CardPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PaperPrinter.class);

    private final CardPrinter printer;
    private boolean asked;
    private boolean runs;

    /** A printer of cards with these texts round their own. */
    public PaperPrinter(Texts texts) {
        printer = new ScenePrinter(texts);
    }

    @Override
    public PrintedCard print(ProjectorFrame.Showing page) {
        if (!asked) {
            asked = true;
            runs = starts();
        }
        return runs ? printer.print(page) : PrintedCard.BLANK;
    }

    private static boolean starts() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            Fonts.load();
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Cards cannot be laid out", e);
            return false;
        }
    }
}
