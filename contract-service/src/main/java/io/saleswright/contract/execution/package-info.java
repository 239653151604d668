/**
 * Follows what orders and money make of a contract: ordered, shipped, signed for, invoiced, paid,
 * and what is still to be done (CON-09). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.execution;

import org.jspecify.annotations.NullMarked;
