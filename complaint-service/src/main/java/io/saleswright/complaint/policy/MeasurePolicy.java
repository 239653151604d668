package io.saleswright.complaint.policy;

import io.saleswright.platform.time.TimeLimit;

/**
 * The policy of measures, as {@code policy/complaint-measures.yaml} ships it.
 *
 * @param checkWithin how long looking whether a measure works may take once it was carried out
 */
record MeasurePolicy(TimeLimit checkWithin) {}
