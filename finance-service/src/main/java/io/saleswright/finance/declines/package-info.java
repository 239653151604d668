/**
 * Says why a customer's credit does not suffice for an order (FIN-17), for the account that
 * declines and for whoever shows it. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.declines;

import org.jspecify.annotations.NullMarked;
