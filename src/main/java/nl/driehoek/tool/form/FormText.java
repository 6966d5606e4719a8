package nl.driehoek.tool.form;

import nl.driehoek.i18n.MessageKey;

/** What stands around the fields of a form at the desk. */
enum FormText implements MessageKey {
    DATE_PROMPT,
    TIME_PROMPT,
    PICK_DATE,
    HELP;

    @Override
    public String bundle() {
        return "form";
    }
}
