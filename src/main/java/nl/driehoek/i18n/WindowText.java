package nl.driehoek.i18n;

/** What the program's windows say around the library and the desk. */
public enum WindowText implements MessageKey {
    SESSION_TITLE,
    NOT_SAVED_TITLE,
    NOT_SAVED,
    CLOSE_ANYWAY,
    STAY,
    WENT_ON_ELSEWHERE,
    EXPORT_TITLE,
    EXPORTED,
    EXPORTED_WITH_CARDS,
    EXPORTED_WITHOUT_CARDS,
    EXPORT_DISK_FULL,
    EXPORT_READ_ONLY,
    EXPORT_IS_FOLDER,
    EXPORT_NO_FOLDER,
    EXPORT_OTHER,
    SCREEN_GONE,
    SCREEN_MIRRORED,
    WHICH_SCREEN,
    WHICH_SCREEN_HINT,
    SCREEN_OF_DESK,
    SCREEN_LEFT,
    SCREEN_RIGHT,
    SCREEN_ABOVE,
    SCREEN_BELOW,
    SCREEN_LATER,
    WAY_BACK,
    AWAKE_WHY;

    @Override
    public String bundle() {
        return "window";
    }
}
