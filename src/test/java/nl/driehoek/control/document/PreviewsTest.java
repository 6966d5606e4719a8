package nl.driehoek.control.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.print.Preview;
import nl.driehoek.report.Play;
import nl.driehoek.report.Progress;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.SmallDeck;
import nl.driehoek.report.choice.Choice;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.report.choice.Division;
import nl.driehoek.report.choice.Format;
import nl.driehoek.report.ink.RoughPrinter;
import nl.driehoek.session.SessionCommand.Choose;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.board.FieldKey;
import org.junit.jupiter.api.Test;

class PreviewsTest {
    private static final Choice WHOLE = new Choice(Format.WORD, Contents.ALL, Division.WHOLE);

    @Test
    void aDocumentForPeopleIsShownAsItsPages() throws Exception {
        Preview preview = of(WHOLE);
        assertThat(preview).isInstanceOfSatisfying(Preview.Pages.class, pages -> {
            assertThat(pages.of()).isEqualTo(1);
            assertThat(pages.pages().getFirst().pixels()).contains(0xFFFFFFFF);
        });
    }

    @Test
    void aFormatThatIsTextIsShownAsThatText() throws Exception {
        assertThat(of(WHOLE.with(Format.MARKDOWN)))
                .isInstanceOfSatisfying(
                        Preview.Words.class, words -> assertThat(words.text()).contains("luisteren"));
    }

    @Test
    void filesForParticipantsAreShownAsPagesAndNothingWhereNobodyHasAny() throws Exception {
        Choice each = WHOLE.with(Division.FILE_EACH);
        assertThat(of(each))
                .isInstanceOfSatisfying(
                        Preview.Pages.class, pages -> assertThat(pages.of()).isEqualTo(1));
        assertThat(of(each.with(Contents.TAKEN_HOME))).isEqualTo(new Preview.Nothing());
    }

    @Test
    void oneThatIsNotWantedAnyMoreIsNotMade() {
        Progress unwanted = (_, _) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> previews().of(played(), WHOLE, unwanted)).isInstanceOf(CancellationException.class);
    }

    private static Preview of(Choice choice) throws IOException {
        return previews().of(played(), choice, Progress.NONE);
    }

    private static SessionRecord played() {
        return new Play("x", "Anna", "Bas")
                .does(
                        new Choose(SmallDeck.ref("q1")),
                        WriteField.text(FieldKey.answer(SmallDeck.ref("q1"), "p1"), "luisteren"))
                .played();
    }

    private static Previews previews() {
        Texts texts = new Texts(Language.NL);
        ReportBuilder reports = new ReportBuilder(texts, ZoneOffset.UTC, List.of());
        Writers writers = Writers.of(texts, ZoneOffset.UTC, "Driehoek");
        return new Previews(new SessionDocument(reports, writers, new RoughPrinter(), texts));
    }
}
