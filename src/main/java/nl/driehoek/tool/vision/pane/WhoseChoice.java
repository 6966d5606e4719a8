package nl.driehoek.tool.vision.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.answer.AnswerLine;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.Participant;
import nl.driehoek.tool.vision.VisionText;

/** Says whose it is: one of the participants, or nobody by name. Lives on the FX thread. */
final class WhoseChoice extends ChoiceBox<String> {
    private List<Participant> people = List.of();

    WhoseChoice(Texts texts) {
        setAccessibleText(texts.get(VisionText.WHOSE));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String by) {
                return name(by).orElse(texts.get(VisionText.NOBODY));
            }

            @Override
            public String fromString(String name) {
                throw new UnsupportedOperationException("only shown");
            }
        });
        getItems().add(FieldKey.GROUP);
        setValue(FieldKey.GROUP);
    }

    /** Offers these people; whoever is chosen stays it. */
    void show(List<Participant> now) {
        if (!now.equals(people)) {
            String chosen = getValue();
            people = List.copyOf(now);
            List<String> ids = new ArrayList<>(List.of(FieldKey.GROUP));
            people.forEach(who -> ids.add(who.id()));
            getItems().setAll(ids);
            setValue(ids.contains(chosen) ? chosen : FieldKey.GROUP);
        }
    }

    /** Chooses the one after or before the one who is chosen, round and round. */
    void step(int by) {
        int at = Math.max(0, getItems().indexOf(getValue()));
        setValue(getItems().get(Math.floorMod(at + by, getItems().size())));
    }

    /** Chooses whose name these letters mean the likeliest; says whether they mean anybody. */
    boolean find(String letters) {
        Optional<String> found =
                AnswerLine.candidates(people, letters).stream().findFirst().map(Participant::id);
        found.ifPresent(this::setValue);
        return found.isPresent();
    }

    /** The name of a participant; empty for the group. */
    Optional<String> name(String by) {
        return people.stream().filter(who -> who.id().equals(by)).findFirst().map(Participant::name);
    }
}
