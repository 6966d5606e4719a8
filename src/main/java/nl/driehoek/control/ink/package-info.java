/** Ink that lies in other sessions. */
package nl.driehoek.control.ink;
