package nl.driehoek.tool.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.report.Pictures;
import nl.driehoek.report.ReportBuilder;
import nl.driehoek.report.SessionRecord;
import nl.driehoek.report.choice.Contents;
import nl.driehoek.session.SessionCommand.ShowWork;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionId;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Shown;
import nl.driehoek.tool.WordDeck;
import nl.driehoek.tool.registry.Tools;
import org.junit.jupiter.api.Test;

/** A definition of a deck that no program knows of is worded together; the deck's own waits until it is asked for. */
class DefinitionToolTest {
    private static final CardRef TREE = WordDeck.TREE;

    private final WordDeck played = new WordDeck("Wilma", "Xander");

    private void write(String field, String words) {
        played.perform(WriteField.text(new FieldKey(TREE, field, FieldKey.GROUP), words));
    }

    private String wall(Shown.Work work) {
        played.perform(new ShowWork(work));
        return played.wall();
    }

    @Test
    void theDecksOwnIsTurnedOverOnlyWhereItIsAskedFor() {
        played.perform(WriteField.text(FieldKey.answer(TREE, "p1"), "iets groens"));
        write(Versions.TEXT, "een hoge plant");
        write(Versions.field(1), "een plant");
        List<Shown.Work> without = List.of(
                DefinitionView.wordings(played.session(), TREE, false, true),
                DefinitionView.text(false),
                DefinitionView.changes(1));
        for (Shown.Work work : without) {
            assertThat(wall(work)).doesNotContain("schors", "nesten", "Kruin", "Een plant met");
        }
        for (Shown.Work work :
                List.of(DefinitionView.wordings(played.session(), TREE, true, false), DefinitionView.text(true))) {
            assertThat(wall(work)).contains("schors", "nesten", "Kruin", "Boom");
        }
    }

    @Test
    void eachViewShowsWhatItIsAboutAndNoMore() {
        played.perform(WriteField.text(FieldKey.answer(TREE, "p1"), "iets groens"));
        write(Versions.TEXT, "een hoge plant");
        write(Versions.field(1), "een lage plant");
        write(Versions.field(2), "een dikke plant");
        assertThat(wall(DefinitionView.wordings(played.session(), TREE, false, false)))
                .contains("groens")
                .doesNotContain("hoge", "lage", "dikke", "Wilma");
        assertThat(wall(DefinitionView.wordings(played.session(), TREE, false, true)))
                .contains("Wilma");
        assertThat(wall(DefinitionView.text(false)))
                .contains("Onze definitie", "hoge")
                .doesNotContain("groens", "lage", "dikke");
        assertThat(wall(DefinitionView.changes(1)))
                .contains("Versie 1", "lage", "hoge")
                .doesNotContain("groens", "dikke");
    }

    @Test
    void aTextThatIsEmptyStandsUnderItsTitle() {
        assertThat(wall(DefinitionView.text(false))).contains("Onze definitie").doesNotContain("Wat is een boom");
    }

    @Test
    void aViewThatIsNotKnownIsTheGroupsText() {
        assertThat(DefinitionView.of("later")).isEqualTo(new DefinitionView(DefinitionView.What.TEXT, false));
        assertThat(DefinitionView.of("wordings-kit.1f"))
                .isEqualTo(new DefinitionView(DefinitionView.What.WORDINGS, true));
    }

    @Test
    void aVersionIsKeptOnce() {
        assertThat(new Versions("a", List.of()).next()).contains("version.1");
        assertThat(new Versions("a", List.of("b")).next()).contains("version.2");
        assertThat(new Versions("a", List.of("a")).next()).isEqualTo(Optional.empty());
        assertThat(new Versions(" ", List.of()).next()).isEmpty();
        assertThat(Versions.of(Map.of())).isEqualTo(new Versions("", List.of()));
    }

    @Test
    void theReportTellsTheDefinitionAndHowItReadBefore() {
        write(Versions.TEXT, "een hoge plant");
        write(Versions.field(1), "een lage plant");
        String report = new ReportBuilder(new Texts(Language.NL), ZoneOffset.UTC, Tools.rows())
                .build(
                        new SessionRecord(new SessionId("bos"), played.entries(), played.library()),
                        Contents.ALL,
                        Pictures.NONE)
                .toString();
        assertThat(report)
                .contains("Onze definitie", "een hoge plant", "Eerdere versies", "Versie 1", "een lage plant")
                .doesNotContain("version.1");
    }
}
