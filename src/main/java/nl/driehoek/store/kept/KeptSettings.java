package nl.driehoek.store.kept;

import java.util.Map;
import nl.driehoek.session.JournalException;
import nl.driehoek.store.SettingsStore;
import nl.driehoek.store.table.SettingTable;

/**
 * The settings among all that is kept.
 *
 * @param kept where they stand
 */
public record KeptSettings(Kept kept) implements SettingsStore {
    @Override
    public Map<String, String> all() throws JournalException {
        return kept.read(SettingTable::all);
    }

    @Override
    public void put(String name, String value) throws JournalException {
        kept.write(connection -> {
            SettingTable.put(connection, name, value);
            return null;
        });
    }
}
