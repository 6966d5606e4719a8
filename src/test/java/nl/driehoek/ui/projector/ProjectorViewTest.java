package nl.driehoek.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import nl.driehoek.deck.Card;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ProjectorViewTest {
    private final ObjectProperty<ProjectorFrame> frames = new SimpleObjectProperty<>(new ProjectorFrame.Quiet());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWallSaysWhatIsOnTheCardAndNothingElse() {
        assertThat(wordsAfter(showing("Wat **wil** je weten?")))
                .containsExactly("1.1 Behoefte van ouders", "Vraag", "Wat ", "wil", " je weten?");
    }

    @Test
    void aQuietWallSaysNothing() {
        assertThat(wordsAfter(showing("Wat wil je weten?"), new ProjectorFrame.Quiet()))
                .isEmpty();
    }

    @Test
    void theNextCardTakesThePlaceOfTheLast() {
        assertThat(wordsAfter(showing("Eerst"), new ProjectorFrame.Quiet(), showing("Daarna")))
                .contains("Daarna")
                .doesNotContain("Eerst");
    }

    private static ProjectorFrame showing(String text) {
        Card card = new Card.Question(Card.Face.of("1.1-q1", text));
        return new ProjectorFrame.Showing(card, "1.1 Behoefte van ouders", 0);
    }

    private List<String> wordsAfter(ProjectorFrame... shown) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ProjectorView view = new ProjectorView(frames, new Texts(Language.NL));
            Stream.of(shown).forEach(frames::set);
            return words(view).filter(text -> !text.isEmpty()).toList();
        });
    }

    /** What can be read, and nothing that is there but hidden. */
    private static Stream<String> words(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return switch (node) {
            case Labeled label -> Stream.of(label.getText());
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ProjectorViewTest::words);
            default -> Stream.empty();
        };
    }
}
