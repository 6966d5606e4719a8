package nl.driehoek.ui.presenter.plan;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import nl.driehoek.deck.CardSet;
import nl.driehoek.i18n.PresenterText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.plan.PlanCards;
import nl.driehoek.session.plan.PlanItem;
import nl.driehoek.session.plan.PlanProgress;
import nl.driehoek.session.plan.Topic;
import nl.driehoek.session.plan.Topic.OneCard;
import nl.driehoek.ui.presenter.model.CardLine;
import nl.driehoek.ui.presenter.model.DeskModel;

/**
 * Tells the progress of a session in its plan, in words.
 *
 * @param model names what is planned
 * @param zone that the reader lives in
 */
record PlanProgressWords(Texts texts, DeskModel model, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** What is planned in a place, such as "1.2 Samenwerken". */
    String name(Topic topic) {
        return topic instanceof OneCard(var ref)
                ? model.line(ref).map(PlanProgressWords::line).orElse(topic.id())
                : PlanCards.set(model.library(), topic).map(CardSet::caption).orElse(topic.id());
    }

    /** Which item it is now, and of how many. */
    String now(PlanProgress at) {
        int items = at.plan().items().size();
        return at.item().isEmpty()
                ? texts.get(PresenterText.PLAN_WAITS, items)
                : texts.get(
                        PresenterText.PLAN_NOW,
                        at.item().getAsInt() + 1,
                        items,
                        name(item(at, at.item().getAsInt()).topic()));
    }

    /** How long it has been at that item, and what comes after it. */
    String then(PlanProgress at) {
        String next = after(at);
        return at.item().isEmpty() ? next : time(at) + " · " + next;
    }

    /** How long it has been at the item of its minutes. */
    String time(PlanProgress at) {
        long gone = at.onItem().toMinutes();
        OptionalInt planned = item(at, at.item().orElseThrow()).minutes();
        return planned.isPresent()
                ? texts.get(PresenterText.PLAN_MINUTES, gone, planned.getAsInt())
                : texts.get(PresenterText.PLAN_MINUTES_OPEN, gone);
    }

    /** How long an item is to take; empty where nobody said. */
    String minutes(PlanItem item) {
        return item.minutes().isPresent()
                ? texts.get(PresenterText.ROUND_MINUTES, item.minutes().getAsInt())
                : "";
    }

    /** When all that is planned ends, or how long it takes while nothing has begun; empty where nothing has a time. */
    Optional<String> end(PlanView view) {
        int minutes = view.progress().plan().minutes();
        return minutes == 0 ? Optional.empty() : Optional.of(end(view, minutes));
    }

    /** How early or late it is, where that matters. */
    Optional<String> pace(PlanProgress at) {
        return at.noticeablyLate()
                .map(late -> texts.get(
                        late.isNegative() ? PresenterText.PLAN_EARLY : PresenterText.PLAN_LATE,
                        late.abs().toMinutes()));
    }

    /** Where to stop, where time is short and there is a place for that. */
    Optional<String> advice(PlanProgress at) {
        return Optional.of(texts.get(PresenterText.PLAN_STOP_HERE)).filter(_ -> at.mayStop());
    }

    /** All of that in one breath. */
    String all(PlanView view) {
        PlanProgress at = view.progress();
        StringBuilder all = new StringBuilder(now(at)).append(". ").append(then(at));
        end(view).ifPresent(end -> all.append(". ").append(end));
        pace(at).ifPresent(pace -> all.append(". ").append(pace));
        advice(at).ifPresent(advice -> all.append(". ").append(advice));
        return all.append('.').toString();
    }

    private String end(PlanView view, int minutes) {
        return view.begun()
                ? texts.get(
                        PresenterText.PLAN_END,
                        LocalTime.ofInstant(view.planned(minutes), zone).format(TIME))
                : texts.get(PresenterText.PLAN_TOTAL, minutes);
    }

    private String after(PlanProgress at) {
        if (at.next().isEmpty()) {
            return texts.get(PresenterText.PLAN_LAST);
        }
        int next = at.next().getAsInt();
        String name = name(item(at, next).topic());
        if (next == 0) {
            return texts.get(PresenterText.PLAN_FIRST, name);
        }
        return texts.get(next == at.plan().stop() ? PresenterText.PLAN_NEXT_LINE : PresenterText.PLAN_NEXT, name);
    }

    private static PlanItem item(PlanProgress at, int item) {
        return at.plan().items().get(item);
    }

    private static String line(CardLine line) {
        return line.origin().equals(line.set().title()) ? line.words() : line.origin() + " " + line.words();
    }
}
