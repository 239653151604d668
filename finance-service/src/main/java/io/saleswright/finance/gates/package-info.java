/**
 * Says at which steps an order waits for money, and which exceptions were approved (FIN-03,
 * SEC-07). Whether a gate is open is worked out by the receivable. CORE module.
 */
@NullMarked
package io.saleswright.finance.gates;

import org.jspecify.annotations.NullMarked;
