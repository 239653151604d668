package io.saleswright.complaint.rules;

import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.time.WorkCalendar;

/**
 * What the company's policy says about solutions that cost something.
 *
 * @param chain the steps that one has to pass (CMP-04)
 * @param calendar the company's working time and zone
 */
public record RemedyRules(Chain chain, WorkCalendar calendar) {}
