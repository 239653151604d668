/** Keeps decisions on hand-overs in MongoDB, and finds them there. Decides nothing. */
@NullMarked
package io.saleswright.customer.handovers.persistence;

import org.jspecify.annotations.NullMarked;
