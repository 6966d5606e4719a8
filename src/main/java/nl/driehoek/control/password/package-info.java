/** The password for all that is kept, for somebody who gives, sets, changes or removes it. */
package nl.driehoek.control.password;
