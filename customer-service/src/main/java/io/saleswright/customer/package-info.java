/**
 * The customer service decides who a customer is and who looks after them. It owns the customers'
 * files and, as a projection of order events, what each of them bought. It takes no orders and
 * knows no money owed.
 */
@NullMarked
package io.saleswright.customer;

import org.jspecify.annotations.NullMarked;
