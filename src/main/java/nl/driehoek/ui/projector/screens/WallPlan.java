package nl.driehoek.ui.projector.screens;

import java.util.List;
import java.util.Optional;
import nl.driehoek.ui.projector.screens.WallPlace.Ask;
import nl.driehoek.ui.projector.screens.WallPlace.Full;
import nl.driehoek.ui.projector.screens.WallPlace.Hidden;
import nl.driehoek.ui.projector.screens.WallPlace.OtherScreen;
import nl.driehoek.ui.projector.screens.WallPlace.Why;

/**
 * Where the wall is and all that this follows from. News of screens and of the desk can only take the wall away, and at
 * once; it comes back with {@link #settled()}, when things have come to rest.
 *
 * @param screens that there were last; an empty list is never taken over
 * @param desk where the facilitator's window is, or is to go
 * @param choices of earlier
 * @param wishes of now
 * @param place what comes of it
 */
public record WallPlan(Screens screens, Area desk, Choices choices, Wishes wishes, WallPlace place) {

    /** A wall at the start of a session. */
    public static WallPlan start(Screens screens, Area desk, Choices choices) {
        return new WallPlan(screens, desk, choices, Wishes.AT_START, new Hidden(Why.NO_SCREEN)).settled();
    }

    /** The system tells of these screens. An empty list says nothing: it will be filled again. */
    public WallPlan seen(Screens now) {
        return now.isEmpty() ? this : new WallPlan(now, desk, choices, wishes, place).retreated();
    }

    /** The facilitator's window is there now. */
    public WallPlan deskAt(Area now) {
        return new WallPlan(screens, now, choices, wishes, place).retreated();
    }

    /** Screens and desk have come to rest: the wall goes where it belongs, and a desk that lost its screen to another. */
    public WallPlan settled() {
        if (screens.isEmpty()) {
            return this;
        }
        WallPlan found = deskScreen().isPresent() ? this : deskAt(desk.within(screens.main()));
        return found.apart().isEmpty() ? found.alone() : found.beside();
    }

    /** Something is shown to the room: a wall that was closed opens. */
    public WallPlan shown() {
        return wishing(wishes.opened()).settled();
    }

    /** Somebody closed the wall. */
    public WallPlan closed() {
        return wishing(Wishes.CLOSED).settled();
    }

    /** Where there is one screen, the wall goes over everything, or back from there. */
    public WallPlan fullToggled() {
        boolean alone = !screens.isEmpty() && apart().isEmpty();
        return alone ? wishing(wishes.opened().full(!(place instanceof Full))).settled() : this;
    }

    /** Desk and wall change places; nothing happens while the wall is on no screen of its own. */
    public WallPlan swapped() {
        Optional<Area> here = deskScreen();
        if (!(place instanceof OtherScreen(Area there)) || here.isEmpty()) {
            return this;
        }
        Area moved = desk.carried(here.get(), there);
        return new WallPlan(screens, moved, remembering(here.get()), wishes, new OtherScreen(here.get()));
    }

    /** Somebody says which screen is the room's. */
    public WallPlan chosen(Area screen) {
        return new WallPlan(screens, desk, choices.with(screens, screen), wishes.opened(), place).settled();
    }

    /** Whether the room can see the desk, since another screen shows the same as the desk's. */
    public boolean mirrored() {
        return !screens.isEmpty() && screens.mirror(desks());
    }

    /** The screen that the facilitator's window is on; empty if that screen is gone. */
    public Optional<Area> deskScreen() {
        return screens.holding(desk);
    }

    private List<Area> apart() {
        return screens.isEmpty() ? List.of() : screens.apartFrom(desks());
    }

    private Area desks() {
        return deskScreen().orElseGet(screens::main);
    }

    private WallPlan retreated() {
        boolean safe = switch (place) {
            case OtherScreen(Area screen) -> deskScreen().isPresent() && apart().contains(screen);
            case Full(Area screen) -> screens.has(screen) && apart().isEmpty();
            case Ask(List<Area> options) -> options.equals(apart());
            case Hidden _ -> true;
        };
        return safe ? this : at(new Hidden(place instanceof OtherScreen ? Why.MOVING : Why.NO_SCREEN));
    }

    private WallPlan beside() {
        WallPlan plan = wishing(wishes.full(false));
        List<Area> apart = apart();
        if (!wishes.open()) {
            return plan.at(new Hidden(Why.CLOSED));
        } else if (apart.size() == 1 && !mirrored()) {
            return plan.at(new OtherScreen(apart.getFirst()));
        }
        return plan.at(choices.among(screens)
                .filter(apart::contains)
                .<WallPlace>map(OtherScreen::new)
                .orElseGet(() -> new Ask(apart)));
    }

    private WallPlan alone() {
        if (wishes.full()) {
            return at(new Full(desks()));
        }
        return at(new Hidden(isLost() ? Why.LOST : Why.NO_SCREEN));
    }

    private boolean isLost() {
        return place instanceof OtherScreen
                || place instanceof Hidden(Why why) && (why == Why.LOST || why == Why.MOVING);
    }

    private Choices remembering(Area screen) {
        return screens.all().size() > 2 ? choices.with(screens, screen) : choices;
    }

    private WallPlan at(WallPlace there) {
        return new WallPlan(screens, desk, choices, wishes, there);
    }

    private WallPlan wishing(Wishes wanted) {
        return new WallPlan(screens, desk, choices, wanted, place);
    }
}
