package nl.driehoek.i18n;

/** What stands beside the fields for notes and answers. */
public enum NotesText implements MessageKey {
    NO_CARD,
    NOTE,
    NOTE_PRIVATE,
    NOTE_PROMPT,
    QUESTION,
    QUESTION_HINT,
    QUESTION_PROMPT,
    ANSWERS,
    GROUP,
    GROUP_PROMPT,
    PERSON_PROMPT,
    ADD_PERSON,
    ADD_PERSON_PROMPT;

    @Override
    public String bundle() {
        return "notes";
    }
}
