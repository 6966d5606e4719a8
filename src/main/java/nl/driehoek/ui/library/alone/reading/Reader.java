package nl.driehoek.ui.library.alone.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.control.Typing;
import nl.driehoek.control.alone.AloneDesk;
import nl.driehoek.control.alone.Spot;
import nl.driehoek.deck.CardRef;
import nl.driehoek.i18n.Texts;
import nl.driehoek.i18n.alone.AloneText;
import nl.driehoek.session.SessionCommand;
import nl.driehoek.session.alone.OwnCards;

/**
 * What all pages have that one person reads on.
 *
 * @param desk what is read and kept
 * @param openLink opens an address that the reader follows
 * @param alarms gives an alarm of its own to whatever waits for a moment
 * @param clock tells which day today is, and where
 * @param takeAlong is given cards that are wanted in the next session with a group
 */
public record Reader(
        AloneDesk desk,
        Texts texts,
        Consumer<String> openLink,
        Supplier<Typing.Alarm> alarms,
        Clock clock,
        Consumer<List<CardRef>> takeAlong) {
    public Reader {
        Objects.requireNonNull(desk);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(openLink);
        Objects.requireNonNull(alarms);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(takeAlong);
    }

    /** The text of a key, with its places filled in. */
    public String text(AloneText key, Object... values) {
        return texts.get(key, values);
    }

    /** What was read and kept. */
    public OwnCards own() {
        return desk.ownProperty().get();
    }

    /** Turns to a spot. */
    public void go(Spot spot) {
        desk.spotProperty().set(spot);
    }

    /** Turns to where one came from. */
    public void back() {
        go(desk.spotProperty().get().back());
    }

    /** Does what is asked in the session of the reader, which begins with it where there was none. */
    public void perform(SessionCommand... commands) {
        desk.perform(title(), List.of(commands));
    }

    private AloneDesk.Title title() {
        return new AloneDesk.Title(text(AloneText.SESSION), text(AloneText.READER));
    }

    /** Which day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day in words, such as "29 november 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(day);
    }
}
