/**
 * Knows what customers are called and by which ways papers go to them (FIN-06, FIN-12). SUPPORTING
 * module.
 */
@NullMarked
package io.saleswright.finance.customers;

import org.jspecify.annotations.NullMarked;
