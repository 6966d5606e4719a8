/** Rules for noting what participants say: whom letters name, how tallies add up, who was not heard for a while. */
package nl.driehoek.session.answer;
