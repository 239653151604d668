/** Keeps credit notes in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.creditnotes.persistence;

import org.jspecify.annotations.NullMarked;
