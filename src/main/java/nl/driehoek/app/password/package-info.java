/** What is asked before something happens to the password, and what is said after. */
package nl.driehoek.app.password;
