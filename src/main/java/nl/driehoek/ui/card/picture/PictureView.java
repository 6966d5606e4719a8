package nl.driehoek.ui.card.picture;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.deck.page.PictureRoom;
import nl.driehoek.deck.picture.Illustration;
import nl.driehoek.deck.picture.PictureFile;

/**
 * The picture of a card, on a light ground whatever the theme, as large as its space allows. Its room is that of its proportions
 * from the first moment on; the picture itself comes when it is decoded. Where its file is not at hand its words stand in a frame.
 */
public final class PictureView extends Region {
    private static final DecodedPictures DECODED =
            new DecodedPictures(); // one for all windows, which show the same cards

    private static final double TALL = 2; // in widths
    private static final double WORDS = 1.6; // in sizes of the card's type
    private static final double CREDIT = 0.72;

    private final Illustration illustration;
    private final Region ground = new Region();
    private final ImageView image = new ImageView();
    private final SmallPrint words;
    private final SmallPrint credit;
    private final Text em = new Text();
    private int asked;

    /** A view of this picture. */
    public PictureView(Illustration illustration) {
        this.illustration = illustration;
        getStyleClass().add("card-picture");
        ground.getStyleClass().add(isAtHand() ? "card-picture-ground" : "card-picture-frame");
        words = new SmallPrint(isAtHand() ? "" : illustration.alt(), "card-picture-words", WORDS);
        credit = new SmallPrint(illustration.credit(), "card-picture-credit", CREDIT);
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(ground, image, words, credit, em);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(illustration.alt());
        localToSceneTransformProperty().addListener(_ -> decode());
        sceneProperty().addListener(_ -> decode());
    }

    /** What it shows. */
    public Illustration illustration() {
        return illustration;
    }

    /** Where the picture itself is, in this view's own coordinates. */
    public Bounds place() {
        return ground.getBoundsInParent();
    }

    private boolean isAtHand() {
        return illustration.shown().isPresent();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return PictureRoom.height(illustration, width / em()) * em();
    }

    @Override
    protected void layoutChildren() {
        double line = credit.heightFor(getWidth(), getHeight() / 3);
        double high = Math.max(0, getHeight() - line);
        double width = isAtHand() ? Math.min(getWidth(), high / illustration.ratio()) : getWidth();
        double height = isAtHand() ? width * illustration.ratio() : Math.min(high, width * illustration.ratio());
        double left = (getWidth() - width) / 2;
        double top =
                high > TALL * getWidth() ? 0 : (high - height) / 2; // beside a text to scroll through it comes first
        ground.resizeRelocate(left, top, width, height);
        words.place(left, top, width, height);
        credit.place(0, top + height, getWidth(), line);
        image.relocate(left, top);
        image.setFitWidth(width);
        image.setFitHeight(height);
        decode();
    }

    /** What another thread lays out for paper is told where the picture is, and shows no pixels. */
    private void decode() {
        illustration
                .shown()
                .filter(_ -> Platform.isFxApplicationThread() && getScene() != null && image.getFitWidth() > 0)
                .ifPresent(this::decode);
    }

    /** A smaller one stays until a larger one is there; a larger one is not changed for a smaller one. */
    private void decode(PictureFile file) {
        int width = DecodedPictures.width(file, image.getFitWidth() * pixels());
        if (width > asked) {
            asked = width;
            DECODED.request(file, width, this::show);
        }
    }

    private void show(Image decoded) {
        if (image.getImage() == null || image.getImage().getWidth() < decoded.getWidth()) {
            image.setImage(decoded);
        }
    }

    /** How many pixels of a screen a length of 1 takes. */
    private double pixels() {
        double scale = Math.hypot(
                getLocalToSceneTransform().getMxx(), getLocalToSceneTransform().getMyx());
        double output =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        return scale * output;
    }

    private double em() {
        return em.getFont().getSize();
    }
}
