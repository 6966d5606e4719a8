/** Looks at the pictures of a deck before anything draws them: what they are, how large, and whether they keep to themselves. */
package nl.driehoek.store.picture;
