package nl.driehoek.report.ink;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.text.LabelFit;
import nl.driehoek.print.CardPrinter;
import nl.driehoek.print.Line;
import nl.driehoek.print.Paint;
import nl.driehoek.print.PrintedCard;
import nl.driehoek.session.ProjectorFrame;

/** Does what can be done where there is no typeface to measure: leaves cards blank and guesses how wide words are. */
public final class RoughPrinter implements CardPrinter {
    private static final double ASCENT = 0.984; // from the top of a line to where its letters stand, in their sizes

    private final LightColours colours = new LightColours();

    @Override
    public PrintedCard print(ProjectorFrame.Showing page) {
        return PrintedCard.BLANK;
    }

    @Override
    public List<Line> words(Mark mark) {
        return switch (mark) {
            case Mark.StickyNote sticky -> words(sticky);
            case Mark.Label label -> words(label);
            case Mark.Stroke _, Mark.Line _ -> List.of();
        };
    }

    private List<Line> words(Mark.StickyNote sticky) {
        LeafText text = LeafText.fitting(sticky.text(), sticky.width(), sticky.height());
        double top = sticky.at().y() + (sticky.height() - text.height()) / 2;
        Line.Letters letters = new Line.Letters(text.size(), false, false, false);
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines()) {
            double width = text.width(line);
            double left = sticky.at().x() + (sticky.width() - width) / 2;
            double baseline = top + (ASCENT + lines.size() * LeafText.LINE) * text.size();
            lines.add(line(new Line.Word(line, left, width), baseline, letters, colours.of("on-sticky")));
        }
        return lines;
    }

    private List<Line> words(Mark.Label label) {
        LeafText text = LeafText.broken(label.text(), label.size().height(), LabelFit.lineWidth(label.at()));
        Line.Letters letters = new Line.Letters(text.size(), true, false, false);
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines()) {
            double baseline = label.at().y() + (ASCENT + lines.size() * LeafText.LINE) * text.size();
            Line.Word words = new Line.Word(line, label.at().x(), text.width(line));
            lines.add(line(words, baseline, letters, colours.pen(label.colour())));
        }
        return lines;
    }

    private static Line line(Line.Word words, double baseline, Line.Letters letters, String colour) {
        return new Line(List.of(words), baseline, letters, new Paint(colour, 1));
    }
}
