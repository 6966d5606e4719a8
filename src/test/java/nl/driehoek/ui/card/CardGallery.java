package nl.driehoek.ui.card;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.driehoek.deck.Card;
import nl.driehoek.deck.CardSet;
import nl.driehoek.deck.Deck;
import nl.driehoek.deck.page.CardPages;
import nl.driehoek.deck.text.CardContent;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.session.ProjectorFrame;
import nl.driehoek.session.board.RoundTimer;
import nl.driehoek.ui.projector.ProjectorView;
import nl.driehoek.ui.theme.ColourScheme;
import nl.driehoek.ui.theme.Fonts;
import nl.driehoek.ui.theme.ThemeManager;
import nl.driehoek.ui.theme.Typeface;

/**
 * Paints the wall into files, to be looked at, and tells the smallest type of each kind of card: {@code FOLDER
 * light|dark|contrast usual|dyslexic WIDTHxHEIGHT [option|card…]}, where an option is {@code inverted} or the seconds
 * left on the clock, such as {@code +90} or {@code -12}.
 */
public final class CardGallery {

    public static void main(String[] args) {
        Fonts.load();
        Application.launch(Window.class, args);
    }

    public static final class Window extends Application {
        private final SimpleObjectProperty<ProjectorFrame> frames =
                new SimpleObjectProperty<>(new ProjectorFrame.Quiet());
        private final SimpleObjectProperty<Optional<RoundTimer>> timers = new SimpleObjectProperty<>(Optional.empty());
        private final Map<Card.Kind, Double> smallest = new EnumMap<>(Card.Kind.class);
        private Scene scene;
        private List<String> args;

        @Override
        public void start(Stage stage) throws IOException {
            args = getParameters().getRaw();
            String[] size = args.get(3).split("x");
            ProjectorView wall = new ProjectorView(frames, timers, new Texts(Language.NL));
            wall.lessMotionProperty().set(true);
            scene = new Scene(wall, Double.parseDouble(size[0]), Double.parseDouble(size[1]));
            ThemeManager themes =
                    new ThemeManager(ColourScheme.valueOf(args.get(1).toUpperCase(Locale.ROOT)));
            themes.typefaceProperty().set(Typeface.valueOf(args.get(2).toUpperCase(Locale.ROOT)));
            themes.invertedProperty().set(args.contains("inverted"));
            themes.style(scene);
            args.stream().filter(arg -> arg.matches("[+-]\\d+")).findFirst().ifPresent(this::clock);
            stage.setScene(scene);
            stage.show();
            for (String file : List.of("ouderbetrokkenheid.nl.json", "gesprekken-met-ouders.nl.json")) {
                paint(DeckFixture.deck(file));
            }
            frames.set(new ProjectorFrame.Quiet());
            save("quiet");
            double side = Math.min(scene.getWidth(), scene.getHeight());
            smallest.forEach((kind, pixels) -> System.out.printf("%-14s 1/%.1f%n", kind, side / pixels));
            Platform.exit();
        }

        private void clock(String left) {
            Optional<Instant> since = left.startsWith("-") ? Optional.of(Instant.now()) : Optional.empty();
            Duration total = Duration.ofMinutes(5);
            Duration before = total.minusSeconds(Long.parseLong(left));
            timers.set(Optional.of(new RoundTimer(total, since, before, true)));
        }

        private void paint(Deck deck) throws IOException {
            List<String> wanted = args.stream()
                    .skip(4)
                    .filter(arg -> arg.matches("\\d.*|\\w+-.*"))
                    .toList();
            for (CardSet set : deck.sets()) {
                int accent =
                        deck.themes().stream().map(theme -> theme.id()).toList().indexOf(set.theme());
                String caption = Character.isDigit(set.id().charAt(0)) ? set.id() + " " + set.title() : set.title();
                for (Card card : set.cards()) {
                    if (wanted.isEmpty() || wanted.contains(card.id())) {
                        paint(card, caption, accent);
                    }
                }
            }
        }

        private void paint(Card card, String caption, int accent) throws IOException {
            List<CardContent> pages = CardPages.of(card);
            for (int page = 0; page < pages.size(); page++) {
                frames.set(new ProjectorFrame.Showing(
                        pages.get(page), caption, accent, new ProjectorFrame.Page(page + 1, pages.size())));
                smallest.merge(card.kind(), CardLook.at(scene).smallest(), Math::min);
                save(card.id() + "." + (page + 1));
            }
        }

        private void save(String name) throws IOException {
            CardLook.at(scene);
            Image image = scene.snapshot(null);
            BufferedImage copy =
                    new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < copy.getHeight(); y++) {
                for (int x = 0; x < copy.getWidth(); x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            File file = new File(args.getFirst(), name + ".png");
            file.getParentFile().mkdirs();
            ImageIO.write(copy, "png", file);
        }
    }
}
