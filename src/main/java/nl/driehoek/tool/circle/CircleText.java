package nl.driehoek.tool.circle;

import nl.driehoek.i18n.MessageKey;

/** What is said about the sentences for the circle. */
enum CircleText implements MessageKey {
    NAME,
    PREVIOUS,
    NEXT,
    OWN,
    OWN_OF,
    OWN_PROMPT,
    SHOW,
    SHOW_OWN;

    @Override
    public String bundle() {
        return "circle";
    }
}
