/** Keeps notices in MongoDB: one document for each. */
@NullMarked
package io.saleswright.customer.notices.persistence;

import org.jspecify.annotations.NullMarked;
