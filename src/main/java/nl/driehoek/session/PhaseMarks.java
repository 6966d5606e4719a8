package nl.driehoek.session;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.driehoek.deck.CardRef;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.deck.text.Part;
import nl.driehoek.deck.text.Part.Course;
import nl.driehoek.session.ProjectorFrame.Showing;
import nl.driehoek.session.board.RoundPhase;
import nl.driehoek.session.board.RoundTimer;

/** Marks on a card which part of the work is under way, which ones are done and which are to come. */
final class PhaseMarks {
    private PhaseMarks() {}

    /** Marks the parts on pages of this card, where the round is for one of them. */
    static UnaryOperator<Showing> of(CardRef card, Optional<RoundTimer> timer) {
        Optional<RoundPhase> now =
                timer.flatMap(RoundTimer::phase).filter(phase -> phase.card().equals(card));
        return page -> now.map(phase -> new Showing(
                        marked(page.content(), phase), page.caption(), page.accent(), page.page(), page.ink()))
                .orElse(page);
    }

    private static CardContent marked(CardContent content, RoundPhase phase) {
        return new CardContent(
                content.id(),
                content.kind(),
                content.title(),
                content.sketch(),
                content.parts().stream().map(part -> marked(part, phase)).toList());
    }

    private static Part marked(Part part, RoundPhase phase) {
        return part instanceof Part.Timed timed
                ? new Part.Timed(
                        timed.number(), timed.title(), timed.seconds(), course(timed.number() - phase.number()))
                : part;
    }

    private static Course course(int ahead) {
        return ahead == 0 ? Course.NOW : ahead < 0 ? Course.DONE : Course.TO_COME;
    }
}
