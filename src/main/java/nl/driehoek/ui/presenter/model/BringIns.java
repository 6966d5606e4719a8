package nl.driehoek.ui.presenter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.search.TextMatch;

/** The cards that can be brought in at any time, sorted for somebody who looks for one. */
public final class BringIns {
    private static final Set<Card.Kind> NAMED = Set.of(Card.Kind.DEFINITION, Card.Kind.ENERGIZER);

    private final DeskModel model;
    private final TextMatch wanted;
    private final List<Row> rows = new ArrayList<>();

    private BringIns(DeskModel model, TextMatch wanted) {
        this.model = model;
        this.wanted = wanted;
    }

    /**
     * The cards found by these words, group by group; all of them where there are no words. What the current card leans
     * on comes first, and then again among its kind.
     */
    public static List<Row> rows(DeskModel model, String query) {
        BringIns found = new BringIns(model, TextMatch.of(query));
        List<CardLine> all = model.table().besides();
        found.add(PresenterText.BRING_IN_NEAR, model.table().leanedOn());
        found.add(PresenterText.BRING_IN_DEFINITIONS, ofKind(all, Card.Kind.DEFINITION));
        found.add(PresenterText.BRING_IN_ENERGIZERS, ofKind(all, Card.Kind.ENERGIZER));
        found.add(
                PresenterText.BRING_IN_OTHERS,
                all.stream().filter(line -> !NAMED.contains(line.card().kind())).toList());
        return List.copyOf(found.rows);
    }

    /** The place of the card that somebody who looks for these words most likely means, one called so first; 0 for none. */
    public static int likeliest(List<Row> rows, String query) {
        TextMatch wanted = TextMatch.of(query);
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).line().isNamed(wanted))
                .findFirst()
                .orElse(0);
    }

    private static List<CardLine> ofKind(List<CardLine> all, Card.Kind kind) {
        return all.stream().filter(line -> line.card().kind() == kind).toList();
    }

    private void add(PresenterText heading, List<CardLine> lines) {
        Optional<PresenterText> first = Optional.of(heading);
        for (CardLine line : lines.stream().filter(line -> line.matches(wanted)).toList()) {
            boolean laid = model.session().board().table().laid().contains(line.ref());
            rows.add(new Row(first, line, laid));
            first = Optional.empty();
        }
    }

    /**
     * A card that can be brought in.
     *
     * @param heading of the group that begins here; empty within a group
     * @param laid whether it lies on the table already
     */
    public record Row(Optional<PresenterText> heading, CardLine line, boolean laid) {}
}
