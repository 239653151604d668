/** Finds what is owed. */
@NullMarked
package io.saleswright.finance.collection.persistence;

import org.jspecify.annotations.NullMarked;
