/** Action points and points of growth: who does what, when and with whom, and at the next session how it went. */
package nl.driehoek.tool.action;
