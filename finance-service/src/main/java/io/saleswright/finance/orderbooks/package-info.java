/**
 * Puts side by side what was ordered, shipped, invoiced, credited and paid of each order, for the
 * order clerk and finance to agree on (FIN-11), and what the order costs us (FIN-13, FIN-14). Does
 * not decide what is owed; that is the receivable's. CORE module.
 */
@NullMarked
package io.saleswright.finance.orderbooks;

import org.jspecify.annotations.NullMarked;
