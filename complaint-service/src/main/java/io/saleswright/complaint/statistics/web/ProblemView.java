package io.saleswright.complaint.statistics.web;

import io.saleswright.complaint.statistics.ProblemRow;
import org.jspecify.annotations.Nullable;

/**
 * How often a problem came up with a product.
 *
 * @param product code of the product; left out when nobody knows
 * @param problem a place in the tree of causes such as product/joint; of a complaint whose cause
 *     nobody has found its kind; left out when nobody knows
 * @param count how often, in complaints and cases together
 * @param complaints how many complaints
 * @param cases how many cases of service that come from none of them
 * @param customers how many customers had it
 * @param again how often a customer had it again
 */
record ProblemView(
    @Nullable String product,
    @Nullable String problem,
    int count,
    int complaints,
    int cases,
    int customers,
    int again) {

  static ProblemView of(ProblemRow row) {
    return new ProblemView(
        row.product(),
        row.problem(),
        row.count(),
        row.complaints(),
        row.cases(),
        row.customers(),
        row.again());
  }
}
