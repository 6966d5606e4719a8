/** What help tells of this program: what it is made of, where its data are, and a report for when something fails. */
package nl.driehoek.app.help;
