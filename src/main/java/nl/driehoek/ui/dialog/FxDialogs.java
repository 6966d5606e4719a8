package nl.driehoek.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import nl.driehoek.ui.theme.ThemeManager;

/** Dialogs in windows of their own, over the window that asks. */
public final class FxDialogs implements Dialogs {
    private final Supplier<Window> owner;
    private final ThemeManager themes;
    private final ObjectProperty<Path> folder;

    /**
     * Dialogs with the looks of that window.
     *
     * @param owner the window that asks
     * @param folder where documents are saved unless the person goes elsewhere; follows where that is
     */
    public FxDialogs(Supplier<Window> owner, ThemeManager themes, ObjectProperty<Path> folder) {
        this.owner = owner;
        this.themes = themes;
        this.folder = folder;
    }

    @Override
    public Optional<Path> chooseSave(String title, String type, String fileName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(fileName);
        if (folder.get().toFile().isDirectory()) { // else the chooser does not open
            chooser.setInitialDirectory(folder.get().toFile());
        }
        String pattern = "*" + fileName.substring(fileName.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new ExtensionFilter(type, pattern));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.map(File::getParentFile).map(File::toPath).ifPresent(folder::set);
        return chosen.map(File::toPath);
    }

    @Override
    public boolean confirm(Question question) {
        ButtonType yes = new ButtonType(question.yes(), ButtonData.OTHER);
        ButtonType no = new ButtonType(question.no(), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(question.title(), question.text(), yes, no);
        ((Button) alert.getDialogPane().lookupButton(yes)).setDefaultButton(false);
        ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(true);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void message(String title, String text) {
        alert(title, text, ButtonType.OK).show();
    }

    private Alert alert(String title, String text, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, text, answers);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        themes.style(alert.getDialogPane().getScene());
        return alert;
    }
}
