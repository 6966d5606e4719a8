package nl.driehoek.deck.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What somebody wants a table to become.
 *
 * @param title of the deck, one line
 * @param language of its texts
 * @param headed whether the first row says what the columns are
 * @param roles of the columns, in their order
 */
public record TableWish(String title, Locale language, boolean headed, List<Role> roles) {
    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.TEXT,
                    List.of(
                            "vraag",
                            "vragen",
                            "tekst",
                            "kaart",
                            "question",
                            "text",
                            "card",
                            "tekst van de kaart",
                            "text of the card"),
            Role.TITLE, List.of("titel", "title", "kop", "titel van de kaart", "title of the card"),
            Role.SET, List.of("set", "thema", "onderwerp", "theme", "topic", "subject"),
            Role.KIND, List.of("soort", "type", "kind", "soort kaart", "kind of card"));

    public TableWish {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        roles = List.copyOf(roles);
    }

    /** What a table most likely is: by the names in its first row, or else the column with the longest texts is that of the cards. */
    public static TableWish guess(CardTable table, String title, Locale language) {
        List<Role> roles = new ArrayList<>(Collections.nCopies(table.columns(), Role.NONE));
        for (int column = 0; column < table.columns() && !table.rows().isEmpty(); column++) {
            Role role = named(table.cell(0, column).toLowerCase(Locale.ROOT));
            roles.set(column, roles.contains(role) ? Role.NONE : role);
        }
        boolean headed = roles.stream().anyMatch(role -> role != Role.NONE);
        if (!roles.contains(Role.TEXT) && !roles.isEmpty()) {
            roles.set(longest(table, headed ? 1 : 0), Role.TEXT);
        }
        return new TableWish(title, language, headed, roles);
    }

    private static Role named(String name) {
        return NAMES.entrySet().stream()
                .filter(role -> role.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Role.NONE);
    }

    private static int longest(CardTable table, int from) {
        return IntStream.range(0, table.columns())
                .boxed()
                .max(Comparator.comparing(column -> table.column(column, from).stream()
                        .mapToInt(String::length)
                        .sum()))
                .orElse(0);
    }

    /** The column of a role; -1 where there is none. */
    public int column(Role role) {
        return roles.indexOf(role);
    }

    /** The first row of a table that is about a card, from 0. */
    public int first() {
        return headed ? 1 : 0;
    }

    /** How many cards a table becomes, 0 or more. */
    public int cards(CardTable table) {
        return (int) table.column(column(Role.TEXT), first()).stream()
                .filter(text -> !text.isBlank())
                .count();
    }

    /** With another title. */
    public TableWish titled(String other) {
        return new TableWish(other, language, headed, roles);
    }

    /** With the first row taken as names, or as a card. */
    public TableWish headed(boolean wanted) {
        return new TableWish(title, language, wanted, roles);
    }

    /**
     * As somebody wanted the same table before it was read in another way: with their title, and with what they said of its rows
     * and columns where there are as many columns as before.
     */
    public TableWish after(TableWish before) {
        boolean alike = roles.size() == before.roles.size();
        return new TableWish(
                before.title, before.language, alike ? before.headed : headed, alike ? before.roles : roles);
    }

    /** With a column meaning something else; another one that meant so is left out then. */
    public TableWish with(int column, Role role) {
        List<Role> other = new ArrayList<>(roles);
        other.replaceAll(old -> old == role ? Role.NONE : old);
        other.set(column, role);
        return new TableWish(title, language, headed, other);
    }
}
