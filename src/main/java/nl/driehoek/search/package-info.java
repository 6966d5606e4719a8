/** Finds cards and card sets by words in any form, in compounds and with slips, and by number; without a toolkit. */
package nl.driehoek.search;
