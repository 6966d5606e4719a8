package nl.driehoek.session.forget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.driehoek.deck.text.Folding;
import nl.driehoek.session.SessionEvent;
import nl.driehoek.session.SessionEvent.ParticipantJoined;
import nl.driehoek.session.SessionEvent.Started;
import nl.driehoek.session.SessionSetup;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.Participant;
import nl.driehoek.session.group.OpenPoint;
import nl.driehoek.session.group.Pair;

/**
 * What the people of a session are called when they have no names any more: by their number, in the order in which they
 * joined; after them come those whom only earlier sessions of the group knew.
 *
 * @param byId what each participant is called, by id, also those whose joining was undone
 * @param byName the same by the names they had; somebody who is called so already is not among them
 */
public record Aliases(Map<String, String> byId, Map<String, String> byName) {
    public Aliases {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * Of all who ever took part.
     *
     * @param events all of a session
     * @param called what somebody of a number, from 1, is called; never blank
     */
    public static Aliases of(List<SessionEvent> events, IntFunction<String> called) {
        if (events.stream().anyMatch(Aliases::isOwn)) {
            return alone(events);
        }
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, String> byName = new LinkedHashMap<>();
        events.stream().flatMap(Aliases::joined).forEach(who -> {
            String alias = byId.computeIfAbsent(who.id(), _ -> called.apply(byId.size() + 1));
            byName.putIfAbsent(who.name(), alias);
        });
        int[] number = {byId.size()};
        events.stream()
                .flatMap(Aliases::earlier)
                .filter(name -> !name.isBlank())
                .forEach(name -> byName.computeIfAbsent(name, _ -> called.apply(++number[0])));
        byName.entrySet().removeIf(one -> isAlias(one.getKey(), one.getValue(), called));
        return new Aliases(byId, byName);
    }

    /** Whoever keeps things alone is called "I" or so, which is no name, and stands all over what was written. */
    private static Aliases alone(List<SessionEvent> events) {
        Map<String, String> byId = new LinkedHashMap<>();
        events.stream().flatMap(Aliases::joined).forEach(who -> byId.putIfAbsent(who.id(), who.name()));
        return new Aliases(byId, Map.of());
    }

    private static boolean isOwn(SessionEvent event) {
        return event instanceof Started(SessionSetup setup) && OwnField.isOwn(setup);
    }

    /** What somebody of this name is called; the name itself where nothing is known of it. */
    public String of(String name) {
        return byName.getOrDefault(name, name);
    }

    /** Who joins with an event. */
    static Stream<Participant> joined(SessionEvent event) {
        return switch (event) {
            case Started(SessionSetup setup) -> setup.participants().stream();
            case ParticipantJoined(Participant who) -> Stream.of(who);
            default -> Stream.empty();
        };
    }

    private static Stream<String> earlier(SessionEvent event) {
        return event instanceof Started(SessionSetup setup)
                ? Stream.concat(
                        setup.before().points().stream().map(OpenPoint::who),
                        setup.before().pairs().stream().flatMap(Aliases::both))
                : Stream.empty();
    }

    private static Stream<String> both(Pair pair) {
        return Stream.of(pair.one(), pair.other());
    }

    /** Whether a name is itself of the kind that takes the place of names. */
    private static boolean isAlias(String name, String alias, IntFunction<String> called) {
        String bare = Folding.fold(name).replaceAll("\\d+", "#");
        return name.equals(alias) || bare.equals(Folding.fold(called.apply(1)).replaceAll("\\d+", "#"));
    }
}
