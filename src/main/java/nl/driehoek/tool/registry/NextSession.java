package nl.driehoek.tool.registry;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.deck.Library;
import nl.driehoek.session.Session;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.Successor;
import nl.driehoek.session.group.Before;
import nl.driehoek.session.group.Pair;
import nl.driehoek.tool.action.Earlier;
import nl.driehoek.tool.compare.PairsMet;

/** What the tools hand on to the next session of a group: points that are not settled, and who talked together. */
public final class NextSession implements Successor {
    @Override
    public Before after(SessionId id, Session earlier, Library library) {
        Before before = Earlier.after(id, earlier, library);
        List<Pair> pairs = Stream.concat(PairsMet.in(earlier).stream(), before.pairs().stream())
                .toList();
        return new Before(before.group(), before.points(), pairs);
    }
}
