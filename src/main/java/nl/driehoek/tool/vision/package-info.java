/** A group's vision, in steps: core values are collected, weighed and put into sentences, of which some are chosen. */
package nl.driehoek.tool.vision;
