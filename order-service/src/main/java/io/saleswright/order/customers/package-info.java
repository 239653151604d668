/**
 * This service's own copy of the customers, as the customer service told of them; it decides
 * nothing and may lag behind.
 */
@NullMarked
package io.saleswright.order.customers;

import org.jspecify.annotations.NullMarked;
