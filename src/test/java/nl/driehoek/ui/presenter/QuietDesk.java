package nl.driehoek.ui.presenter;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import nl.driehoek.control.Lifetime;
import nl.driehoek.control.SessionConnection;
import nl.driehoek.control.SessionController;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;
import nl.driehoek.ui.notes.ManualAlarm;
import nl.driehoek.ui.notes.PromptAlarm;
import nl.driehoek.ui.settings.Settings;
import org.testfx.util.WaitForAsyncUtils;

/** Desks that are in no window, for what needs neither keys nor mouse; the toolkit must run. */
final class QuietDesk {
    private QuietDesk() {}

    /** A desk of this session in Dutch. */
    static PresenterView of(SessionController controller, PresenterActions program) throws Exception {
        return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Settings settings = new Settings(Map.of(), false);
            PresenterView view = new PresenterView(
                    new SessionConnection(controller, new Lifetime()),
                    new Texts(Language.NL),
                    program,
                    new Timing(Clock.systemUTC(), ManualAlarm::new, new PromptAlarm()),
                    PresenterSettings.of(settings, new Lifetime()));
            settings.desk().style(new Scene(view, 1000, 700));
            for (int pass = 0; pass < 2; pass++) { // what scrolls is there after the first
                view.applyCss();
                view.layout();
            }
            return view;
        }));
    }

    /** Does this on the FX thread and waits for it. */
    static void does(Runnable work) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }
}
