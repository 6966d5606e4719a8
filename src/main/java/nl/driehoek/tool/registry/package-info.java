/** The one list of all tools. */
package nl.driehoek.tool.registry;
