package nl.driehoek.app.fx;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import nl.driehoek.app.handout.DeckHandout;
import nl.driehoek.app.platform.Program;
import nl.driehoek.deck.Excerpt;
import nl.driehoek.i18n.help.HelpTopic;
import nl.driehoek.report.choice.PaperChoice;
import nl.driehoek.report.choice.PaperChoice.Kind;
import nl.driehoek.ui.export.PaperChoices;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.topic.HelpTopics;

/** Makes the sheet on which cards are printed; what was chosen last is chosen again the next time. */
final class PaperSheet {
    private PaperSheet() {}

    /**
     * Made anew.
     *
     * @param done takes it away
     */
    static Node sheet(ProgramParts program, Excerpt excerpt, Runnable done) {
        ObjectProperty<PaperChoice> choice = program.settings().paperProperty();
        if (!excerpt.hasForms() && choice.get().kind() == Kind.FORMS) {
            choice.set(choice.get().with(Kind.CARDS));
        }
        DeckHandout handout = new DeckHandout(excerpt, program.texts());
        PaperChoices choices = new PaperChoices(choice, excerpt.hasForms(), program.texts());
        Node sheet = new HandoutFlow<>(
                        program, handout, (_, words) -> program.dialogs().message(Program.NAME, words), done)
                .sheet(choice, choices);
        HelpTopics.about(sheet, HelpTopic.PAPER);
        Styles.colour(sheet, excerpt.deck().accent(excerpt.sets().getFirst()));
        return sheet;
    }
}
