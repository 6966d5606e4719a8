/** The circle: sentences that a group stands in a circle for, shown one by one, with those that it makes itself. */
package nl.driehoek.tool.circle;
