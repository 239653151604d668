/**
 * This service's copy of the contracts under which orders may be placed, and what orders take of
 * them (ORD-11). One account for each contract: so two orders can't both have its last quantity.
 */
@NullMarked
package io.saleswright.order.contracts;

import org.jspecify.annotations.NullMarked;
