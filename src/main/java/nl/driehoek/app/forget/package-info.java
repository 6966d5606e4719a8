/** Forgetting in the window: what is asked and shown before something goes for good, and what is said after. */
package nl.driehoek.app.forget;
