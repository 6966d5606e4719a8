package nl.driehoek.report.word;

import java.io.IOException;
import java.util.Optional;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.PictureFile;
import nl.driehoek.i18n.ExportText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.render.PagePicture;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The picture of a card in a document, with the words for whoever does not see it; these alone where it is not at hand. */
final class WordCardPicture {
    private WordCardPicture() {}

    /** Adds it, with whose it is below. */
    static void add(Illustration picture, TextFlow page, Texts texts) throws IOException {
        Optional<PagePicture> pixels = picture.shown().flatMap(WordCardPicture::pixels);
        if (pixels.isPresent()) {
            XWPFParagraph paragraph = page.line("", Style.NORMAL);
            paragraph.setKeepNext(!picture.credit().isEmpty());
            WordPicture.add(paragraph, pixels.get(), picture.alt(), picture.ratio());
        } else {
            page.line(texts.get(ExportText.PICTURE, picture.alt()), Style.CAPTION);
        }
        if (!picture.credit().isEmpty()) {
            page.line(picture.credit(), Style.CAPTION);
        }
    }

    private static Optional<PagePicture> pixels(PictureFile file) {
        try {
            return Optional.of(PagePicture.of(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
