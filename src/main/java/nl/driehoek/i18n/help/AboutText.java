package nl.driehoek.i18n.help;

import nl.driehoek.i18n.MessageKey;

/** What help says of the program itself. */
public enum AboutText implements MessageKey {
    LICENCE,
    WHERE,
    DATA,
    BACKUPS,
    OPEN_FOLDER,
    REPORT,
    REPORT_HOW,
    COPY_REPORT,
    COPIED,
    PARTS,
    PARTS_HOW,
    PARTS_UNPACKED;

    @Override
    public String bundle() {
        return "about";
    }
}
