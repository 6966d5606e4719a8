package nl.driehoek.tool.vision;

import static org.assertj.core.api.Assertions.assertThat;

import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import org.junit.jupiter.api.Test;

/** What a group does on its way to a vision, one thing at a time. */
class VisionWorkTest {
    private final Play play = new Play();

    @Test
    void aParticipantHasAsManyDotsAsTheDeckSays() {
        play.say("p1", "rust");
        play.say(FieldKey.GROUP, "ruimte");
        play.write(play.work().place("p2", play.value("rust")));
        play.write(play.work().place("p2", play.value("rust")));
        assertThat(play.work().left("p2")).isZero();
        assertThat(play.work().place("p2", play.value("ruimte"))).isEmpty();
        play.write(play.work().takeAway("p2", play.value("rust")));
        assertThat(play.work().left("p2")).isOne();
        assertThat(play.value("rust").dots()).isOne();
        assertThat(play.work().takeAway("p3", play.value("rust"))).isEmpty();
    }

    @Test
    void handsThatWentUpAreCountedWithoutALimit() {
        play.say("p1", "rust");
        for (int i = 0; i < 7; i++) {
            play.write(play.work().place(FieldKey.GROUP, play.value("rust")));
        }
        assertThat(play.value("rust").dots()).isEqualTo(7);
    }

    @Test
    void peopleDecideWhatIsImportantWhateverTheDots() {
        play.say("p1", "rust");
        play.say("p2", "ruimte");
        assertThat(play.work().top()).isEmpty();
        assertThat(play.work().toPlace()).hasSize(2);
        play.write(play.work().place("p1", play.value("rust")));
        assertThat(play.work().top()).extracting(CoreValue::name).containsExactly("rust");
        play.write(play.work().top(play.value("rust"), false));
        play.write(play.work().top(play.value("ruimte"), true));
        assertThat(play.work().top()).extracting(CoreValue::name).containsExactly("ruimte");
    }

    @Test
    void aNameIsTheGroupsAndWhatWasSaidStays() {
        play.say("p1", "vertrouwen");
        play.say("p2", "Vertrouwen");
        play.write(play.work().together(play.value("Vertrouwen"), play.value("vertrouwen")));
        play.write(FieldKey.GROUP, VisionFields.of(VisionFields.NAME, 1), new FieldValue.Text("elkaar vertrouwen"));
        CoreValue value = play.value("elkaar vertrouwen");
        assertThat(value.otherWords()).as("in another case it is the same word").containsExactly("vertrouwen");
        play.write(play.work().apart(value));
        assertThat(play.work().values()).hasSize(2);
        assertThat(play.work().apart(play.value("Vertrouwen"))).isEmpty();
    }

    @Test
    void theVisionIsTheChosenSentencesUntilItIsWordedOtherwise() {
        play.sentence("Een.");
        play.sentence("Twee.");
        play.write(play.work().borrow("Van hiernaast."));
        play.write(play.work().choose(play.work().sentences().get(1), true));
        assertThat(play.work().vision()).isEqualTo("Twee.\n\nVan hiernaast.");
        play.write(FieldKey.GROUP, VisionFields.VISION, new FieldValue.Text("Samen."));
        assertThat(play.work().vision()).isEqualTo("Samen.");
    }

    @Test
    void aNumberIsNotUsedAgainWhileSomethingTellsOfIt() {
        play.say("p1", "rust");
        play.write(play.work().place("p2", play.value("rust")));
        play.write(new Change("p1", VisionFields.of(VisionFields.VALUE, 1), FieldValue.text("")));
        play.say("p1", "ruimte");
        assertThat(play.value("ruimte").dots()).isZero();
    }
}
