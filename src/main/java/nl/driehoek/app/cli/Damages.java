package nl.driehoek.app.cli;

import java.time.ZoneId;
import nl.driehoek.i18n.AppText;
import nl.driehoek.store.journal.Loss;
import nl.driehoek.store.journal.SetAside;

/** Says what was lost of a journal that was damaged. */
record Damages(Console console, ZoneId zone) {

    void tell(SetAside damaged) {
        console.failed(AppText.SET_ASIDE, damaged.from(), damaged.to(), damaged.sessions());
        damaged.losses().forEach(loss -> console.failed(AppText.LOST, loss.title(), loss.entries(), moment(loss)));
    }

    private String moment(Loss loss) {
        return loss.after()
                .or(loss::startedAt)
                .map(at -> console.texts().moment(at, zone))
                .orElse("?");
    }
}
