/** Keeps the module's aggregates in MongoDB, and adds up those of others. */
@NullMarked
package io.saleswright.finance.control.persistence;

import org.jspecify.annotations.NullMarked;
