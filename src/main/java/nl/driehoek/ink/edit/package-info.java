/** What is done to marks: finding, erasing, moving and sorting them; pure functions. */
package nl.driehoek.ink.edit;
