/** The command line: what was asked for, and what is answered. */
package nl.driehoek.app.cli;
