package nl.driehoek.report.word;

/** The styles of paragraphs that a document has, by the ids that they have in it. */
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    /** What is printed on a card. */
    CARD("Card"),
    QUOTE("Quote"),
    CODE("Code"),
    LIST("ListParagraph"),
    CAPTION("Caption"),
    /** What keeps tables apart. */
    GAP("Gap"),
    FOOTER("Footer");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
