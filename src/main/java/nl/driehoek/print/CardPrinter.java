package nl.driehoek.print;

import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.session.ProjectorFrame;

/** Lays out cards and marks for paper. Slow: not to be called on the FX thread. */
public interface CardPrinter {
    /** A page of a card without its ink, laid out as on the wall and at the desk. */
    PrintedCard print(ProjectorFrame.Showing page);

    /** The lines of a sticky note or a label, placed on the card; none for a mark without text. */
    List<TextLine> words(Mark mark);
}
