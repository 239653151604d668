/**
 * CORE. What internal audit finds, and what is answered to it (SEC-14): papers of audit itself, so
 * that it need not change anything that it checks. Nothing said is taken back.
 */
@NullMarked
package io.saleswright.customer.findings;

import org.jspecify.annotations.NullMarked;
