/** Keeps the books in MongoDB, and adds up what was entered. */
@NullMarked
package io.saleswright.finance.books.persistence;

import org.jspecify.annotations.NullMarked;
