package nl.driehoek.ui.library.password;

import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.password.PasswordText;
import nl.driehoek.session.encryption.Encryption.Outcome;

/** Finds the words for what came of setting, changing or removing the password. */
record OutcomeWords(Texts texts) {
    /** That it was done, and what could not be. */
    String of(PasswordText done, Outcome outcome) {
        StringBuilder told = new StringBuilder(texts.get(done));
        if (!outcome.removed().isEmpty()) {
            int count = outcome.removed().size();
            told.append(' ').append(texts.get(PasswordText.BACKUPS_GONE, count));
        }
        if (!outcome.left().isEmpty()) {
            told.append(' ').append(texts.get(PasswordText.LEFT, String.join(", ", outcome.left())));
        }
        return told.toString();
    }
}
