package io.saleswright.complaint.links;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The policy of links, as {@code policy/complaint-links.yaml} ships it.
 *
 * @param days how long a link is good
 * @param mostOpen how many complaints of one link may be open at once
 */
record LinkPolicy(@Min(1) @Max(400) int days, @Min(1) @Max(50) int mostOpen) {}
