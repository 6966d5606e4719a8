package nl.driehoek.ui.library.alone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.tool.action.Intention;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;

/** Invites to come back to what somebody meant to do a while ago: the oldest thing that is not settled, and no more than that. */
final class Invitation {
    /** For how many days nobody is asked how it went. */
    private static final int REST = 7;

    private final Reader reader;

    private record Due(Intention point, LocalDate since) {}

    private Invitation(Reader reader) {
        this.reader = reader;
    }

    /** The invitation; empty where there is nothing to come back to. */
    static Optional<VBox> of(Reader reader) {
        Invitation invitation = new Invitation(reader);
        return invitation.due().min(Comparator.comparing(Due::since)).map(invitation::box);
    }

    private Stream<Due> due() {
        return reader.desk().board().stream()
                .flatMap(board -> Intention.of(board, reader.desk().library()))
                .filter(point -> reader.own().writing().value(settled(point)).isEmpty())
                .flatMap(point -> reader.own().day(point.key(), reader.clock().getZone()).stream()
                        .map(since -> new Due(point, since)))
                .filter(due -> !due.since().plusDays(REST).isAfter(reader.today()));
    }

    private static FieldKey settled(Intention point) {
        return OwnField.settled(point.key().card(), point.key().field());
    }

    private VBox box(Due due) {
        FlowPane ways = new FlowPane(
                Parts.button(
                        reader.text(AloneText.LOOK_BACK),
                        () -> reader.go(new Spot.Work(due.point().key().card(), new Spot.Home()))),
                Parts.button(reader.text(AloneText.SETTLED), () -> settle(due.point()), Styles.FLAT));
        VBox box = new VBox();
        ways.getChildren()
                .add(Parts.button(reader.text(AloneText.NOT_NOW), () -> Styles.there(box, false), Styles.FLAT));
        ways.getStyleClass().add("alone-ways");
        String words = reader.text(
                AloneText.CAME_BACK, reader.day(due.since()), due.point().what());
        box.getChildren().setAll(Parts.whole(words), ways);
        box.getStyleClass().addAll(Styles.PANEL, "invitation");
        return box;
    }

    private void settle(Intention point) {
        reader.perform(new WriteField(settled(point), FieldValue.tick(true)));
    }
}
