/** What a session takes over from earlier ones of the same group. */
package nl.driehoek.session.group;
