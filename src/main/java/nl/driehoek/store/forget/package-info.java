/** Takes what is to be forgotten out of the database, its backups and what lies beside them. */
package nl.driehoek.store.forget;
