package nl.driehoek.report.ink;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.text.LabelFit;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.print.PrintedCard.Letters;
import nl.driehoek.print.PrintedCard.Paint;
import nl.driehoek.print.PrintedCard.TextLine;
import nl.driehoek.print.PrintedCard.Word;
import nl.driehoek.session.ProjectorFrame;

/** Lays out without a font: cards are blank, and the width of words is estimated. */
public final class RoughPrinter implements CardPrinter {
    private static final double ASCENT = 0.984; // from the top of a line to where its letters stand, in their sizes

    private final ThemeColours colours = ThemeColours.light();

    @Override
    public PrintedCard print(ProjectorFrame.Showing page) {
        return PrintedCard.BLANK;
    }

    @Override
    public List<TextLine> words(Mark mark) {
        return switch (mark) {
            case Mark.StickyNote sticky -> words(sticky);
            case Mark.Label label -> words(label);
            case Mark.Stroke _, Mark.Line _ -> List.of();
        };
    }

    private List<TextLine> words(Mark.StickyNote sticky) {
        WrappedText text = WrappedText.of(sticky);
        double top = sticky.at().y() + (sticky.height() - text.height()) / 2;
        Letters letters = new Letters(text.size(), false, false, false);
        List<TextLine> lines = new ArrayList<>();
        for (String line : text.lines()) {
            double width = text.width(line);
            double left = sticky.at().x() + (sticky.width() - width) / 2;
            double baseline = top + (ASCENT + lines.size() * WrappedText.LINE) * text.size();
            lines.add(line(new Word(line, left, width), baseline, letters, colours.of("on-sticky")));
        }
        return lines;
    }

    private List<TextLine> words(Mark.Label label) {
        WrappedText text = WrappedText.wrapped(label.text(), label.size().height(), LabelFit.lineWidth(label.at()));
        Letters letters = new Letters(text.size(), true, false, false);
        List<TextLine> lines = new ArrayList<>();
        for (String line : text.lines()) {
            double baseline = label.at().y() + (ASCENT + lines.size() * WrappedText.LINE) * text.size();
            Word words = new Word(line, label.at().x(), text.width(line));
            lines.add(line(words, baseline, letters, colours.pen(label.colour())));
        }
        return lines;
    }

    private static TextLine line(Word words, double baseline, Letters letters, String colour) {
        return new TextLine(List.of(words), baseline, letters, new Paint(colour, 1));
    }
}
