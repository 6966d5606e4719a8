/** The session of one person who reads alone. */
package nl.driehoek.control.alone;
