/** Questions that a window asks and waits for, behind an interface so that tests can answer them. */
package nl.driehoek.ui.dialog;
