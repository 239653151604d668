/** Keeps which complaints are open in MongoDB. */
@NullMarked
package io.saleswright.finance.disputes.persistence;

import org.jspecify.annotations.NullMarked;
