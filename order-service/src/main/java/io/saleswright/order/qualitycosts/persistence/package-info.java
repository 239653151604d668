/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.order.qualitycosts.persistence;

import org.jspecify.annotations.NullMarked;
