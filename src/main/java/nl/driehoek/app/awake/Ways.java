package nl.driehoek.app.awake;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.app.platform.Machine;

/** Which ways each kind of system has. */
final class Ways {
    private Ways() {}

    /**
     * All that may help on such a system; desktops of Linux differ, and those that are not there just fail.
     *
     * @param why for whoever asks the system what keeps the screen awake, in the user's language
     */
    static List<Way> of(Machine.Family family, Command.Starter starter, String why) {
        return switch (family) {
            case WINDOWS -> List.of(new WindowsState());
            case MAC -> List.of(new Command(List.of("caffeinate", "-d", "-i"), starter));
            case LINUX ->
                Stream.of(
                                List.of(
                                        "systemd-inhibit",
                                        "--what=idle:sleep",
                                        "--who=Driehoek",
                                        "--why=" + why,
                                        "--mode=block"),
                                List.of("gnome-session-inhibit", "--inhibit", "idle", "--reason", why))
                        .<Way>map(command -> new Command(command, starter))
                        .toList();
        };
    }
}
