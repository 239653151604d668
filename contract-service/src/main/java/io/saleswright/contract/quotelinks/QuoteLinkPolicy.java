package io.saleswright.contract.quotelinks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The policy of links to quotes, as {@code policy/quote-links.yaml} ships it.
 *
 * @param days how long a link is good
 */
record QuoteLinkPolicy(@Min(1) @Max(400) int days) {}
