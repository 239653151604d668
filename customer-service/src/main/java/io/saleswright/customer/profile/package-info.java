/**
 * CORE. Decides what must be known of a customer: of a company, and of a dealer, of whom more is
 * needed (CUS-01, CUS-02). Values only; the files that hold them are the archive's.
 */
@NullMarked
package io.saleswright.customer.profile;

import org.jspecify.annotations.NullMarked;
