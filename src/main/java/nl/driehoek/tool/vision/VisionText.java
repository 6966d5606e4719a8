package nl.driehoek.tool.vision;

import nl.driehoek.i18n.MessageKey;

/** What stands around a vision at the desk, on the wall and in the report. */
public enum VisionText implements MessageKey {
    NAME,
    STEP,
    STEP_NOW,
    STEP_BACK,
    STEP_NEXT,
    START_TIME,
    KEYS,
    TO_WALL,
    HIDDEN,
    WHOSE,
    NOBODY,
    VALUE,
    VALUE_PROMPT,
    VALUE_KEYS,
    VALUES_SAID,
    REMOVE,
    ALIKE,
    TOGETHER,
    TOGETHER_THESE,
    APART,
    CALLED,
    ALSO,
    GATHER_KEYS,
    TICK,
    DOTS_LEFT,
    DOTS_FREE,
    DOTS_OPEN,
    DOTS_DONE,
    DOTS,
    DOTS_OWN,
    LESS,
    IMPORTANT,
    WEIGH_KEYS,
    NO_VALUES,
    NO_SENTENCES,
    WITH_THESE,
    SENTENCE,
    SENTENCE_PROMPT,
    SENTENCES_MADE,
    SENTENCE_OF,
    CHOSEN_OF,
    CHOSEN_ONE,
    NOT_CHOSEN,
    BORROWED_ONE,
    FOUND,
    NOT_FOUND,
    HAS_PLACE,
    PLACES,
    BORROW,
    BORROW_PROMPT,
    VISION,
    VISION_HINT,
    REPORT_VISION,
    REPORT_SENTENCES,
    REPORT_VALUES;

    @Override
    public String bundle() {
        return "vision";
    }
}
