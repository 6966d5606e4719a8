/** Deleting sessions and taking names out of them, as somebody asks for it. */
package nl.driehoek.control.forget;
