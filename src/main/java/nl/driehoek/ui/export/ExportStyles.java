package nl.driehoek.ui.export;

/** The style classes of this window alone; what they look like stands in {@code export.css}. */
final class ExportStyles {
    static final String WINDOW = "export";
    static final String CHOICES = "export-choices";
    static final String GROUP = "export-group";
    static final String OPTIONS = "export-options";
    static final String PREVIEW = "export-preview";
    static final String BUSY = "export-busy";
    static final String PAGES = "export-pages";
    static final String PAGE = "export-page";
    static final String WORDS = "export-words";
    static final String FOOT = "export-foot";

    private ExportStyles() {}
}
