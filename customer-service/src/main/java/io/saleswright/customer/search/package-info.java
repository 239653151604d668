/**
 * SUPPORTING. Decides in which form the texts of a customer's file are compared, by which keys a
 * file is found, and what makes two customers similar (CUS-01). Knows neither files nor callers.
 */
@NullMarked
package io.saleswright.customer.search;

import org.jspecify.annotations.NullMarked;
