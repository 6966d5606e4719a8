package nl.driehoek.ui.presenter.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.driehoek.deck.way.Way;
import nl.driehoek.i18n.help.HelpTopic;
import org.junit.jupiter.api.Test;

class ToolTopicsTest {

    @Test
    void everyWayOfWorkingHasItsSectionInTheManual() {
        Stream<String> words =
                Stream.concat(Stream.of(Way.Kind.values()).map(Way.Kind::word), Stream.of("form", "checklist", "link"));
        assertThat(words).allSatisfy(word -> assertThat(ToolTopics.of(word)).isNotEqualTo(HelpTopic.PRESENTER));
    }
}
