/** The one writer of a session, work in the background, and the state that windows observe. */
package nl.driehoek.control;
