package nl.driehoek.store.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.driehoek.control.Notice;
import nl.driehoek.i18n.Language;
import nl.driehoek.i18n.Texts;

/** The words of the program's own window for a database that was set aside; they are its own, so this looks inside. */
final class DamageWords {
    private DamageWords() {}

    static String of(SetAside aside, Language language) {
        try {
            Method notice =
                    Class.forName("nl.driehoek.app.fx.JournalNotices").getDeclaredMethod("notice", Finding.class);
            notice.setAccessible(true);
            Object told = ((Optional<?>) notice.invoke(null, aside)).orElseThrow();
            Constructor<?> words = Class.forName("nl.driehoek.ui.library.NoticeWords")
                    .getDeclaredConstructor(Texts.class, ZoneId.class);
            words.setAccessible(true);
            Method of = words.getDeclaringClass().getDeclaredMethod("of", Notice.class);
            of.setAccessible(true);
            return (String) of.invoke(words.newInstance(new Texts(language), ZoneOffset.UTC), told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
