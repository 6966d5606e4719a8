/** Roles in a story: the group marks in the text who does what. */
package nl.driehoek.tool.role;
