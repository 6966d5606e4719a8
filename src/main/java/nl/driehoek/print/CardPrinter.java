package nl.driehoek.print;

import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.session.ProjectorFrame;

/** Lays out what is to be put on paper. May take a moment, and is not to be called where somebody waits. */
public interface CardPrinter {
    /** What is printed on this page of a card, with everything where it is on a wall and on a desk; without ink. */
    PrintedCard print(ProjectorFrame.Showing page);

    /** The words of a sticky or a label as they lie on the card; none for a mark without words. */
    List<Line> words(Mark mark);
}
