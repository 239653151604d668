/**
 * Books to orders what complaints and returns cost us: remedies, freight of returns, goods that
 * were given in their place (FIN-18, CMP-20). What is booked is taken back by a counter-entry, and
 * never deleted. CORE module.
 */
@NullMarked
package io.saleswright.order.qualitycosts;

import org.jspecify.annotations.NullMarked;
