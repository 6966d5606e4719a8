package nl.driehoek.ui.help;

import java.net.URL;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A picture as wide as its place, and no wider than it is, with its words below. It is read in the background. */
final class PictureBox extends VBox {
    /** How high pictures of a window are for their width; keeps their place until they are there. */
    private static final double SHAPE = 0.55;

    private final Image image;
    private final ImageView view;

    PictureBox(URL file, String words, Node caption) {
        image = new Image(file.toExternalForm(), true);
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(words);
        getStyleClass().add(HelpStyles.PICTURE);
        getChildren().addAll(new Frame(), caption);
    }

    /** Gives the picture the width that there is. */
    private final class Frame extends Region {
        Frame() {
            getChildren().add(view);
            image.progressProperty().subscribe(_ -> requestLayout());
        }

        @Override
        protected double computePrefHeight(double width) {
            double wide = width < 0 ? getWidth() : width;
            boolean there = image.getWidth() > 0;
            return there ? image.getHeight() * fit(wide) / image.getWidth() : wide * SHAPE;
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(fit(getWidth()));
        }

        private double fit(double width) {
            return image.getWidth() > 0 ? Math.min(width, image.getWidth()) : width;
        }
    }
}
