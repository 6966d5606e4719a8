package nl.driehoek.ui.topic;

/** The pages of help. */
public enum HelpPage {
    /** The manual, at the section about the place where one is. */
    MANUAL,
    /** All keys and what they do. */
    KEYS,
    /** What this program is, where its data are, and a report for when something fails. */
    ABOUT
}
