package nl.driehoek.deck.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the text inside one block of Markdown, with how each stretch of it stands out. */
final class MarkdownSpans extends AbstractVisitor {
    private final List<Block.Span> spans = new ArrayList<>();
    private final Set<Block.Mark> marks = EnumSet.noneOf(Block.Mark.class);
    private String link = "";

    private MarkdownSpans() {}

    static List<Block.Span> of(Node block) {
        MarkdownSpans collected = new MarkdownSpans();
        collected.visitChildren(block);
        return List.copyOf(collected.spans);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Code code) {
        marks.add(Block.Mark.CODE);
        add(code.getLiteral());
        marks.remove(Block.Mark.CODE);
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(Block.Mark.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(Block.Mark.STRONG, strong);
    }

    @Override
    public void visit(Link to) {
        String outer = link;
        link = to.getDestination();
        visitChildren(to);
        link = outer;
    }

    private void marked(Block.Mark mark, Node node) {
        boolean outermost = marks.add(mark);
        visitChildren(node);
        if (outermost) {
            marks.remove(mark);
        }
    }

    private void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        Block.Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.marks().equals(marks) && last.link().equals(link)) {
            spans.set(spans.size() - 1, new Block.Span(last.text() + text, marks, link));
        } else {
            spans.add(new Block.Span(text, marks, link));
        }
    }
}
