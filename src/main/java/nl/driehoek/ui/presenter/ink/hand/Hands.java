package nl.driehoek.ui.presenter.ink.hand;

import java.util.Optional;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;
import nl.driehoek.ink.edit.TextMeasure;

/** Makes the drag that belongs to a tool, as the tool is set at that moment. */
public final class Hands {
    private final Toolbox tools;
    private final TextMeasure texts;

    /** With the tools of this box, and texts on the card as large as this says. */
    public Hands(Toolbox tools, TextMeasure texts) {
        this.tools = tools;
        this.texts = texts;
    }

    /**
     * Begins a drag with a tool on a sheet; empty for a tool that does nothing there.
     *
     * @param grain the size of a pixel, in card widths
     */
    public Optional<Hand> begin(InkTool tool, Sheet sheet, double grain) {
        InkColour colour = tools.colourProperty().get();
        PenWidth width = tools.widthProperty().get();
        return Optional.ofNullable(
                switch (tool) {
                    case HAND, TEXT, STICKY, LASER, SPOTLIGHT -> null;
                    case ZOOM -> new ZoomHand(sheet);
                    case PEN -> new DrawHand(sheet, Mark.Tip.PEN, colour, width, grain);
                    case HIGHLIGHTER -> new DrawHand(sheet, Mark.Tip.HIGHLIGHTER, colour, width, grain);
                    case LINE -> new LineHand(sheet, false, colour, width);
                    case ARROW -> new LineHand(sheet, true, colour, width);
                    case ERASER -> new EraseHand(sheet, tools.partProperty().get(), texts);
                });
    }
}
