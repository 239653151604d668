/** Keeps refunds in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.refunds.persistence;

import org.jspecify.annotations.NullMarked;
