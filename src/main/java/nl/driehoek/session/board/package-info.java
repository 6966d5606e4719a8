/** What lies on the table in a session and what is written there: immutable values with pure operations. */
package nl.driehoek.session.board;
