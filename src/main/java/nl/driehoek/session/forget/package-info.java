/** Forgetting for good: sessions, participants and names, in what happened itself, and what is told before it is done. */
package nl.driehoek.session.forget;
