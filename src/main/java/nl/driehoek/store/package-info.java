/** Files on disk: whole files written so that they are either the old or the new ones, and the settings kept. */
package nl.driehoek.store;
