package nl.driehoek.ui.library.alone;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand.WriteField;
import nl.driehoek.session.SessionCommand.WriteNote;
import nl.driehoek.session.alone.OwnCards;
import nl.driehoek.session.alone.OwnField;
import nl.driehoek.session.board.FieldKey;
import nl.driehoek.session.board.FieldValue;
import nl.driehoek.ui.library.alone.reading.Reader;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one person keeps with a card: whether it is a favourite and wanted for the next talk, answers, and a note. */
final class ReflectPane extends VBox {
    private static final int NOTE_ROWS = 3;

    private final Reader reader;
    private final CardRef ref;
    private final ToggleButton favourite;
    private final ToggleButton today;
    private final AnswerPart answer;
    private final OwnText note;
    private final Label noteDay = Parts.whole("", Styles.MUTED);

    /**
     * What is kept with a card.
     *
     * @param answered whether there is a field for an answer, as on cards that are not filled in
     */
    ReflectPane(Reader reader, CardRef ref, boolean answered) {
        this.reader = reader;
        this.ref = ref;
        favourite = mark(Feather.STAR, OwnField.favourite(ref));
        today = mark(Feather.LIST, OwnField.today(ref));
        answer = new AnswerPart(reader, ref);
        note = new OwnText(reader, NOTE_ROWS, text -> reader.perform(new WriteNote(ref, text)));
        note.label(reader.text(AloneText.MY_NOTE_PROMPT), reader.text(AloneText.MY_NOTE));
        Label hidden = Parts.whole(reader.text(AloneText.PRIVATE), Styles.MUTED);
        hidden.setGraphic(new FontIcon(Feather.LOCK));
        VBox noted = Parts.part(reader.text(AloneText.MY_NOTE), note);
        noted.getChildren().add(noteDay);
        Styles.there(answer, answered);
        getStyleClass().add("reflect");
        getChildren().setAll(favourite, today, answer, noted, hidden);
    }

    void refresh() {
        OwnCards own = reader.own();
        show(favourite, own.isFavourite(ref), AloneText.KEEP, AloneText.KEPT);
        show(today, own.isToday(ref), AloneText.FOR_TODAY, AloneText.ON_TODAY);
        answer.refresh();
        note.follow(own.note(ref));
        noteDay.setText(own.noteDay(ref, reader.clock().getZone())
                .map(day -> reader.text(AloneText.WRITTEN_ON, reader.day(day)))
                .orElse(""));
    }

    void flush() {
        answer.flush();
        note.flush();
    }

    private void show(ToggleButton mark, boolean on, AloneText off, AloneText set) {
        mark.setSelected(on);
        mark.setText(reader.text(on ? set : off));
    }

    private ToggleButton mark(Feather icon, FieldKey key) {
        ToggleButton mark = new ToggleButton("", new FontIcon(icon));
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setMinHeight(USE_PREF_SIZE);
        mark.getStyleClass().add("own-mark");
        mark.setOnAction(_ -> reader.perform(new WriteField(key, FieldValue.tick(mark.isSelected()))));
        return mark;
    }
}
