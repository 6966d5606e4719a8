/** Finding cards from the command line. */
package nl.driehoek.app.find;
