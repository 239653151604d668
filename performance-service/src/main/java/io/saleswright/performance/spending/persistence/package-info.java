/** Keeps what people spent in MongoDB, and adds it up. */
@NullMarked
package io.saleswright.performance.spending.persistence;

import org.jspecify.annotations.NullMarked;
