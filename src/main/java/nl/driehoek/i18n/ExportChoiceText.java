package nl.driehoek.i18n;

/** The texts of the sheet on which a document is chosen. */
public enum ExportChoiceText implements MessageKey {
    FORMAT,
    WORD,
    WORD_HINT,
    PDF,
    PDF_HINT,
    HTML,
    HTML_HINT,
    MARKDOWN,
    MARKDOWN_HINT,
    CSV,
    CSV_HINT,
    JSON,
    JSON_HINT,
    FOR_WHOM,
    FOR_ME,
    FOR_GROUP,
    FOR_EACH,
    INSIDE,
    CARDS,
    ANSWERS,
    VISION,
    FORMS,
    ACTION_POINTS,
    NOTES,
    INK,
    PRIVATE_INK,
    TIMES,
    SOURCES,
    OWN_EYES,
    NAMES,
    IN_FULL,
    INITIALS,
    NUMBERS,
    DIVISION,
    WHOLE,
    PAGE_EACH,
    FILE_EACH,
    PREVIEW,
    PREVIEW_BUSY,
    PREVIEW_NOTHING,
    PREVIEW_FAILED,
    PAGE,
    MORE_PAGES,
    SAVE,
    PRINT,
    CLOSE,
    STOP,
    NOTHING_TO_SAVE,
    SAVED_EACH;

    @Override
    public String bundle() {
        return "export-choice";
    }
}
