/** The checklist: items that are ticked off, phase by phase. */
package nl.driehoek.tool.checklist;
