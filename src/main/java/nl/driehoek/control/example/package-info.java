/** The example session that comes with the program. */
package nl.driehoek.control.example;
