/** What the program can hand on as a document, for its windows: what it is called, and how it is made. */
package nl.driehoek.app.handout;
