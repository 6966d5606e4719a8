/** Where the program is put together: command line, threads, folders, windows. */
package nl.driehoek.app;
