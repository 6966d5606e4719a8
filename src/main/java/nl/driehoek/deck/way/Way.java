package nl.driehoek.deck.way;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A way of working that a card asks for. */
public sealed interface Way {

    /** Which way of working it is. */
    default Kind kind() {
        return switch (this) {
            case Compare _ -> Kind.COMPARE;
            case Definition _ -> Kind.DEFINITION;
            case Circle _ -> Kind.CIRCLE;
            case Actions _ -> Kind.ACTIONS;
            case Earlier _ -> Kind.EARLIER;
            case Closing _ -> Kind.CLOSING;
            case Triangle _ -> Kind.TRIANGLE;
            case Roles _ -> Kind.ROLES;
            case Vision _ -> Kind.VISION;
        };
    }

    /**
     * Everybody answers for themselves first; then the answers are laid side by side.
     *
     * @param pairs whether people compare in pairs before all do
     */
    record Compare(boolean pairs) implements Way {}

    /**
     * The group words together what a term means.
     *
     * @param card id of the definition card to lay beside it once the group has words of its own; empty where there is none
     */
    record Definition(Optional<String> card) implements Way {
        public Definition {
            Objects.requireNonNull(card);
        }
    }

    /**
     * People name what they mean to do after the session.
     *
     * @param points what kind of points they name
     * @param least how many each participant names at least, 0 to 20; 0 where they are the group's
     */
    record Actions(PointKind points, int least) implements Way {
        /** The most that can be asked for. */
        public static final int MOST = 20;

        public Actions {
            Objects.requireNonNull(points);
            if (least < 0 || least > MOST) {
                throw new IllegalArgumentException("0 to " + MOST + " points: " + least);
            }
        }
    }

    /** The group says how it went with what was meant to be done after earlier sessions. */
    record Earlier() implements Way {}

    /** The group looks back at the whole session. */
    record Closing() implements Way {}

    /**
     * The cards in the corners of a triangle are laid; then these questions are talked over.
     *
     * @param questions one line each, without markup; may be empty
     */
    record Triangle(List<String> questions) implements Way {
        public Triangle {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The group marks in the card's text who does what.
     *
     * @param roles at least one
     */
    record Roles(List<Role> roles) implements Way {
        public Roles {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody's part in a story.
     *
     * @param id unique on its card
     * @param title one line without markup
     */
    record Role(String id, String title) {}

    /** The sentences of an energizer are shown one by one, and the group adds its own. */
    record Circle() implements Way {}

    /**
     * A group comes from core values to a few sentences that say what it stands for.
     *
     * @param steps in order, at least one
     * @param dots how many dots each participant has to weigh the values with, 1 to 20
     * @param values how many values count as the most important ones until people choose otherwise, 1 to 20
     * @param least how many sentences are made at least, 1 to 20
     * @param most how many sentences are made at most, not less than {@code least}
     * @param chosen how many of them are chosen, 1 to 20
     */
    record Vision(List<VisionStep> steps, int dots, int values, int least, int most, int chosen) implements Way {
        public Vision {
            steps = List.copyOf(steps);
        }
    }

    /** The ways of working. */
    enum Kind {
        COMPARE,
        DEFINITION,
        ACTIONS,
        EARLIER,
        CLOSING,
        TRIANGLE,
        ROLES,
        CIRCLE,
        VISION;

        /** The word for it in deck files and sessions, such as {@code compare}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
