package nl.driehoek.ui.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.control.Notice;
import nl.driehoek.control.ProblemLines;
import nl.driehoek.deck.DeckProblem;
import nl.driehoek.i18n.LibraryText;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.JournalException.Reason;
import nl.driehoek.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the user should know before going on: what it is, where, and what now. */
final class NoticesPane extends VBox {
    private static final int PROBLEMS_SHOWN = 1;

    private final Texts texts;
    private final Consumer<Notice> dismiss;

    /**
     * No notices.
     *
     * @param dismiss is given a notice that the user has understood
     */
    NoticesPane(Texts texts, Consumer<Notice> dismiss) {
        this.texts = texts;
        this.dismiss = dismiss;
        getStyleClass().add("notices");
        show(List.of());
    }

    /** Shows these notices. */
    void show(List<Notice> notices) {
        getChildren().setAll(notices.stream().map(this::box).toList());
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    /** The notice in words. */
    static String words(Notice notice, Texts texts) {
        return switch (notice) {
            case Notice.DeckFile file ->
                texts.get(
                        file.unusable() ? LibraryText.DECK_UNUSABLE : LibraryText.DECK_USABLE,
                        file.file(),
                        problems(file.problems(), texts));
            case Notice.NoDecks _ -> texts.get(LibraryText.NO_DECKS);
            case Notice.ReadingFails(Reason why, String where) ->
                texts.get(LibraryText.READING_FAILS, where, texts.get(reason(why)));
            case Notice.SavingFails(Reason why, String where) ->
                texts.get(LibraryText.SAVING_FAILS, where, texts.get(reason(why)));
            case Notice.SetAside(String file, String aside, int saved) ->
                texts.get(LibraryText.SET_ASIDE, file, aside, saved);
            case Notice.SessionGone _ -> texts.get(LibraryText.SESSION_GONE);
            case Notice.CardsMissing(String title, int count) ->
                texts.get(LibraryText.CARDS_MISSING, title.isBlank() ? texts.get(LibraryText.UNTITLED) : title, count);
        };
    }

    private static String problems(List<DeckProblem> problems, Texts texts) {
        ProblemLines lines = new ProblemLines(texts);
        return problems.stream()
                        .limit(PROBLEMS_SHOWN)
                        .map(problem -> problem.place().line() == 0
                                ? lines.sentence(problem)
                                : texts.get(LibraryText.AT_LINE, problem.place().line(), lines.sentence(problem)))
                        .collect(Collectors.joining(" "))
                + (problems.size() > PROBLEMS_SHOWN
                        ? " " + texts.get(LibraryText.MORE_PROBLEMS, problems.size() - PROBLEMS_SHOWN)
                        : "");
    }

    private static LibraryText reason(Reason reason) {
        return switch (reason) {
            case DISK_FULL -> LibraryText.REASON_DISK_FULL;
            case READ_ONLY -> LibraryText.REASON_READ_ONLY;
            case LOCKED -> LibraryText.REASON_LOCKED;
            case DAMAGED -> LibraryText.REASON_DAMAGED;
            case NEWER -> LibraryText.REASON_NEWER;
            case OTHER -> LibraryText.REASON_OTHER;
        };
    }

    private HBox box(Notice notice) {
        boolean wrong = notice instanceof Notice.SavingFails || notice instanceof Notice.ReadingFails;
        Label words = new Label(words(notice, texts));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        close.setAccessibleText(texts.get(LibraryText.DISMISS));
        close.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close.setOnAction(_ -> dismiss.accept(notice));
        HBox box = new HBox(new FontIcon(wrong ? Feather.ALERT_TRIANGLE : Feather.INFO), words, close);
        box.getStyleClass().addAll(Styles.NOTICE, wrong ? Styles.NOTICE_DANGER : Styles.NOTICE_WARNING);
        return box;
    }
}
