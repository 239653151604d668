/** Takes over what the customer service tells. */
@NullMarked
package io.saleswright.contract.customers.messaging;

import org.jspecify.annotations.NullMarked;
