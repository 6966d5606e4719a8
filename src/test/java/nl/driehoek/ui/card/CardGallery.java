package nl.driehoek.ui.card;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.Theme;
import nl.driehoek.ui.theme.ThemeManager;

/** Paints cards into files, to be looked at: {@code FOLDER light|dark WIDTHxHEIGHT wall|desk [CARD…]}. */
public final class CardGallery {

    public static void main(String[] args) {
        Fonts.load();
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            List<String> args = getParameters().getRaw();
            ThemeManager themes = new ThemeManager(Theme.valueOf(args.get(1).toUpperCase()));
            String[] size = args.get(2).split("x");
            boolean wall = args.get(3).equals("wall");
            var frames = new SimpleObjectProperty<ProjectorFrame>(new ProjectorFrame.Quiet());
            Texts texts = new Texts(Language.NL);
            CardView desk = new CardView(CardView.Variant.DESK, texts);
            StackPane pane = new StackPane(desk);
            javafx.geometry.Insets room = new javafx.geometry.Insets(20);
            pane.setPadding(room);
            Scene scene = new Scene(
                    wall ? new ProjectorView(frames, texts) : pane,
                    Double.parseDouble(size[0]),
                    Double.parseDouble(size[1]));
            themes.style(scene);
            stage.setScene(scene);
            stage.show();
            Deck deck = DeckFixture.deck("ouderbetrokkenheid.nl.json");
            for (CardSet set : deck.sets()) {
                for (Card card : set.cards()) {
                    if (args.size() > 4 && !args.contains(card.id())) {
                        continue;
                    }
                    int accent =
                            deck.themes().stream().map(t -> t.id()).toList().indexOf(set.theme());
                    String caption = Character.isDigit(set.id().charAt(0)) ? set.id() + " " + set.title() : set.title();
                    long before = System.nanoTime();
                    frames.set(new ProjectorFrame.Showing(card, caption, accent));
                    desk.show(card, caption, accent);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    long after = System.nanoTime();
                    System.out.printf("%-24s %5.1f ms%n", card.id(), (after - before) / 1e6);
                    save(scene.snapshot(null), new File(args.getFirst(), card.id() + ".png"));
                }
            }
            frames.set(new ProjectorFrame.Quiet());
            scene.getRoot().applyCss();
            save(scene.snapshot(null), new File(args.getFirst(), "quiet.png"));
            Platform.exit();
        }

        private static void save(Image image, File file) throws IOException {
            BufferedImage copy =
                    new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < copy.getHeight(); y++) {
                for (int x = 0; x < copy.getWidth(); x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            file.getParentFile().mkdirs();
            ImageIO.write(copy, "png", file);
        }
    }
}
