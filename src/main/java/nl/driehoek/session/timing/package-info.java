/** How long things took in a session, as its entries tell. */
package nl.driehoek.session.timing;
