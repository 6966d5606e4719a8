package nl.driehoek.print;

import nl.driehoek.session.ProjectorFrame;

/** Lays a page of a card out. May take a moment, and is not to be called where somebody waits. */
@FunctionalInterface
public interface CardPrinter {
    /** What is printed on this page of a card, with everything where it is on a wall and on a desk; without ink. */
    PrintedCard print(ProjectorFrame.Showing page);
}
