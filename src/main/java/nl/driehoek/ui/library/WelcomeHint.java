package nl.driehoek.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.control.EarlierSessions;
import nl.driehoek.control.LibraryController;
import nl.driehoek.control.Notice;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.help.WelcomeText;
import nl.driehoek.ui.library.parts.Parts;
import nl.driehoek.ui.theme.Styles;
import nl.driehoek.ui.theme.WhileShown;
import nl.driehoek.ui.theme.WordsRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says where to begin, as long as there is no session yet and nobody has closed it; takes no room otherwise. It watches only
 * while it is in a window.
 */
public final class WelcomeHint extends VBox {

    /**
     * A hint that waits for the earlier sessions to be read; where they cannot be, there may be some.
     *
     * @param library which knows of them
     * @param wanted whether nobody has closed it yet
     * @param example opens the example session
     */
    public WelcomeHint(LibraryController library, BooleanProperty wanted, Texts texts, Runnable example) {
        Label words = Parts.label(texts.get(WelcomeText.WHERE_TO_BEGIN));
        words.setMinHeight(USE_PREF_SIZE);
        WordsRow box = new WordsRow(words);
        box.getChildren().addFirst(new FontIcon(Feather.INFO));
        box.offer(List.of(Parts.button(texts.get(WelcomeText.SEE_EXAMPLE), example)));
        box.getChildren().add(Parts.iconButton(Feather.X, texts.get(WelcomeText.CLOSE), () -> wanted.set(false)));
        box.getStyleClass().addAll(Styles.NOTICE, Styles.NOTICE_HINT);
        box.setId("welcome");
        getChildren().setAll(box);
        Styles.there(this, false);
        ObservableValue<Boolean> none = library.earlierProperty()
                .flatMap(earlier -> library.noticesProperty().map(notices -> isFirstStart(earlier, notices)));
        WhileShown.of(none.flatMap(first -> wanted.map(wish -> first && wish)), this)
                .subscribe(there -> {
                    Styles.there(this, Boolean.TRUE.equals(there));
                });
    }

    private static boolean isFirstStart(Optional<EarlierSessions> earlier, List<Notice> notices) {
        return earlier.filter(read -> read.sessions().isEmpty()).isPresent()
                && notices.stream()
                        .noneMatch(
                                notice -> notice instanceof Notice.ReadingFails || notice instanceof Notice.OnlyRead);
    }
}
