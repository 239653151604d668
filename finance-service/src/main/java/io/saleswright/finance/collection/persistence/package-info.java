/** Finds what the collection list shows among the receivables. */
@NullMarked
package io.saleswright.finance.collection.persistence;

import org.jspecify.annotations.NullMarked;
