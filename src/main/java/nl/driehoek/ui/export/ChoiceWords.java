package nl.driehoek.ui.export;

import nl.driehoek.i18n.ExportChoiceText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.choice.Item;
import nl.driehoek.report.choice.Naming;

/** What the things are called that can be chosen about a document. */
public final class ChoiceWords {
    private final Texts texts;

    /** In one language. */
    public ChoiceWords(Texts texts) {
        this.texts = texts;
    }

    /** A format, such as {@code Word-document}: the name of its sort of files, too. */
    public String name(Format format) {
        return texts.get(
                switch (format) {
                    case MARKDOWN -> ExportChoiceText.MARKDOWN;
                    case WORD -> ExportChoiceText.WORD;
                    case PDF -> ExportChoiceText.PDF;
                    case HTML -> ExportChoiceText.HTML;
                    case CSV -> ExportChoiceText.CSV;
                    case JSON -> ExportChoiceText.JSON;
                });
    }

    /** What a format is good for. */
    String hint(Format format) {
        return texts.get(
                switch (format) {
                    case MARKDOWN -> ExportChoiceText.MARKDOWN_HINT;
                    case WORD -> ExportChoiceText.WORD_HINT;
                    case PDF -> ExportChoiceText.PDF_HINT;
                    case HTML -> ExportChoiceText.HTML_HINT;
                    case CSV -> ExportChoiceText.CSV_HINT;
                    case JSON -> ExportChoiceText.JSON_HINT;
                });
    }

    String name(Item item) {
        return texts.get(
                switch (item) {
                    case CARDS -> ExportChoiceText.CARDS;
                    case ANSWERS -> ExportChoiceText.ANSWERS;
                    case VISION -> ExportChoiceText.VISION;
                    case FORMS -> ExportChoiceText.FORMS;
                    case ACTION_POINTS -> ExportChoiceText.ACTION_POINTS;
                    case NOTES -> ExportChoiceText.NOTES;
                    case INK -> ExportChoiceText.INK;
                    case PRIVATE_INK -> ExportChoiceText.PRIVATE_INK;
                    case TIMES -> ExportChoiceText.TIMES;
                    case SOURCES -> ExportChoiceText.SOURCES;
                });
    }

    String name(Naming naming) {
        return texts.get(
                switch (naming) {
                    case NAMES -> ExportChoiceText.IN_FULL;
                    case INITIALS -> ExportChoiceText.INITIALS;
                    case NUMBERS -> ExportChoiceText.NUMBERS;
                });
    }

    String name(Division division) {
        return texts.get(
                switch (division) {
                    case WHOLE -> ExportChoiceText.WHOLE;
                    case PAGE_EACH -> ExportChoiceText.PAGE_EACH;
                    case FILE_EACH -> ExportChoiceText.FILE_EACH;
                });
    }
}
