package nl.driehoek.app.fx;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ink.Mark;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.report.ink.RoughPrinter;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.print.ScenePrinter;
import nl.driehoek.ui.text.ToolkitShaping;
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

    private final Texts texts;
    private Optional<CardPrinter> printer = Optional.empty();

    /** A printer of cards with these texts round their own. */
    public PaperPrinter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public PrintedCard print(ProjectorFrame.Showing page) {
        return printer().print(page);
    }

    @Override
    public List<TextLine> words(Mark mark) {
        return printer().words(mark);
    }

    private CardPrinter printer() {
        CardPrinter now = printer.orElseGet(() -> starts() ? new ScenePrinter(texts) : new RoughPrinter());
        printer = Optional.of(now);
        return now;
    }

    private static boolean starts() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                ToolkitShaping.mend();
            });
            Fonts.load();
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Cards cannot be laid out", e);
            return false;
        }
    }
}
