package nl.driehoek.i18n.editor;

import java.util.Locale;
import nl.driehoek.i18n.MessageKey;

/** What the fields of a deck are called where it is edited, and the words that can be chosen in them. */
public enum FieldText implements MessageKey {
    DECK_TITLE,
    DESCRIPTION,
    THEMES,
    THEME_TITLE,
    LICENSE,
    SET_TITLE,
    THEME,
    SUMMARY,
    GOALS,
    METHOD,
    BACKGROUND,
    SET_MINUTES,
    GROUP,
    MATERIALS,
    USES,
    SOURCES,
    LINKS,
    LINK_TITLE,
    URL,
    SEE,
    CARD_MINUTES,
    MODE,
    FOLLOW_UPS,
    IF_STUCK,
    AIMS,
    TITLE,
    TERM,
    TEXT,
    STORY,
    STEPS,
    TIP,
    ELEMENTS,
    ELEMENT_TITLE,
    ELEMENT_TEXT,
    EXAMPLES,
    LAYOUT,
    CORNERS,
    FIELDS,
    LABEL,
    HINT,
    TYPE,
    OPTIONS,
    OPTION,
    FIELD_SEE,
    STAGES,
    STAGE_TITLE,
    WHEN,
    ITEMS,
    ITEM,
    SKILLS,
    COLUMNS,
    COLUMN_TITLE,
    SECTIONS,
    SECTION_TITLE,
    SECTION_ITEMS,
    ALIGNED,
    WAYS,
    PHASES,
    PHASE_TITLE,
    SECONDS,
    NUMBERS,
    NUMBER_ID,
    NUMBER_LABEL,
    VALUE,
    LEAST,
    MOST,
    PAIRS,
    DEFINITION_CARD,
    POINTS,
    POINTS_LEAST,
    QUESTIONS,
    ROLES,
    ROLE,
    VISION_STEPS,
    DO,
    DOTS,
    VALUES,
    SENTENCES,
    CHOSEN,
    SHEET_MORE,
    SHEET_SET_GUIDE,
    SHEET_READING,
    SHEET_WORK,
    SHEET_CARD_GUIDE,
    LAYOUT_SINGLE,
    LAYOUT_CIRCLE,
    LAYOUT_TRIANGLE,
    TYPE_LINE,
    TYPE_TEXT,
    TYPE_DATE,
    TYPE_TIME,
    TYPE_CHOICE,
    WHEN_BEFORE,
    WHEN_DURING,
    WHEN_AFTER,
    MODE_ALONE,
    MODE_PAIRS,
    MODE_ALL,
    POINTS_ACTION,
    POINTS_GROWTH,
    DO_COLLECT,
    DO_GATHER,
    DO_WEIGH,
    DO_WRITE,
    DO_READ,
    DO_CHOOSE,
    DO_CHECK,
    DO_RESULT,
    WAY_COMPARE,
    WAY_DEFINITION,
    WAY_ACTIONS,
    WAY_CLOSING,
    WAY_TRIANGLE,
    WAY_ROLES,
    WAY_CIRCLE,
    WAY_VISION;

    /**
     * The name of a field, by the word under which a deck in the making knows it.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public static FieldText of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name of a word that can be chosen in a field. */
    public static FieldText of(String field, String word) {
        return of(field + '-' + word);
    }

    @Override
    public String bundle() {
        return "field";
    }
}
