package nl.driehoek.tool.compare;

import nl.driehoek.i18n.MessageKey;

/** What the facilitator reads while answers are noted and compared, and what the room and a report say of it. */
enum CompareText implements MessageKey {
    NAME,
    READY,
    SHOW_READY,
    TURN_OVER,
    TURN_BACK,
    NAMED,
    ANSWER_OF,
    ANSWER_HINT,
    SAME,
    DIFFERENT,
    MARK_OF,
    DIVIDE,
    DIVIDE_AGAIN,
    ADMIT,
    SHOW_PAIRS,
    PAIRS,
    AND,
    ROUND;

    @Override
    public String bundle() {
        return "compare";
    }
}
