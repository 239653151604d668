/** Takes over what the customer service tells. */
@NullMarked
package io.saleswright.complaint.customers.messaging;

import org.jspecify.annotations.NullMarked;
