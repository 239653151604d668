package io.saleswright.order.tracking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The policy of links to orders, as {@code policy/tracking-links.yaml} ships it.
 *
 * @param days how long a link is good
 */
record TrackingPolicy(@Min(1) @Max(400) int days) {}
