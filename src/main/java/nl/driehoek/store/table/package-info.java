/** The tables of the session database, one class each, in plain SQL; connections and transactions are the callers'. */
package nl.driehoek.store.table;
