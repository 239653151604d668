/**
 * Says which roles may take which step of finance, and who sees whose papers (SEC-06, FIN-16,
 * FIN-19). One table for all modules, so that an answer's {@code actions} and its refusals can't
 * differ. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.access;

import org.jspecify.annotations.NullMarked;
