/** Hears what the contract service tells. */
@NullMarked
package io.saleswright.order.contracts.messaging;

import org.jspecify.annotations.NullMarked;
