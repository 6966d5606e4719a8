/** Time in a session: how long things took, as its entries tell, and the clock that it runs on. */
package nl.driehoek.session.timing;
