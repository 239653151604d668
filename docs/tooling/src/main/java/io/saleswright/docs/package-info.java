/**
 * Writes the documentation that can be derived: the pages of the events and the AsyncAPI document
 * from schemas, examples and the catalogue's narrative, and the table of all properties from the
 * modules' configuration metadata.
 */
@NullMarked
package io.saleswright.docs;

import org.jspecify.annotations.NullMarked;
