package io.saleswright.complaint.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The policy of asking customers how they get on, as {@code policy/care.yaml} ships it.
 *
 * @param everyDays how many days after they signed for goods, or were asked, they are asked again
 */
record CarePolicy(@Min(1) @Max(3650) int everyDays) {}
