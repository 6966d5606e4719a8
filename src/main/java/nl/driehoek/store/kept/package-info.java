/** All that is kept in a data folder, as one, and the small stores in it. */
package nl.driehoek.store.kept;
