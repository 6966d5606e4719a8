/** The program used without a person: to train a cache of its start, and to see whether a package works. */
package nl.driehoek.app.rehearsal;
