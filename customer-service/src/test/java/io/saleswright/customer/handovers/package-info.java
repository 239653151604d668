/** Tests of hand-overs of many customers. */
@NullMarked
package io.saleswright.customer.handovers;

import org.jspecify.annotations.NullMarked;
