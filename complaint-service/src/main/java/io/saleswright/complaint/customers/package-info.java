/**
 * This service's own copy of the customers, as the customer service told of them; it decides
 * nothing and may lag behind. What belongs to a customer follows them through {@link
 * io.saleswright.complaint.customers.CustomerFollower}. SUPPORTING module.
 */
@NullMarked
package io.saleswright.complaint.customers;

import org.jspecify.annotations.NullMarked;
