/** Backups of the session database: where they stand, when one is made, what counts as one and which are kept. */
package nl.driehoek.store.backup;
