package nl.driehoek.i18n.help;

import nl.driehoek.i18n.MessageKey;

/** What is said to somebody who has never started a session. */
public enum WelcomeText implements MessageKey {
    WHERE_TO_BEGIN,
    SEE_EXAMPLE,
    OPEN_EXAMPLE,
    CLOSE;

    @Override
    public String bundle() {
        return "welcome";
    }
}
