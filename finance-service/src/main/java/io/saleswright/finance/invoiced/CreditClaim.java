package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.Money;

/**
 * What a credit note takes off an invoice.
 *
 * @param id identity of the credit note
 */
public record CreditClaim(String id, Money gross) {}
