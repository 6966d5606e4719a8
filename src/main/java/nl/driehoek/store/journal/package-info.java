/** The session database: one SQLite file, its recovery and its backups. */
package nl.driehoek.store.journal;
