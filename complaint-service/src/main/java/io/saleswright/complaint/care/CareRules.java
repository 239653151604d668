package io.saleswright.complaint.care;

import java.time.Duration;

/**
 * What the company's policy says about asking customers.
 *
 * @param every how long after they signed for goods, or were asked, they are asked again
 */
public record CareRules(Duration every) {}
