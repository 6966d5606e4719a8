/** The one sound that the program makes: a soft chime when a round is over. */
package nl.driehoek.app.sound;
