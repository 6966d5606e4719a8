/** Asks the system not to let the screen sleep or lock while a session is open. */
package nl.driehoek.app.awake;
