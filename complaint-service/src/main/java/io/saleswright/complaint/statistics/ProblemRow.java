package io.saleswright.complaint.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How often a problem came up with a product (CMP-12).
 *
 * @param product code of the product; null when nobody knows
 * @param problem a place in the tree of causes such as product/joint; of a complaint whose cause
 *     nobody has found its kind; null when nobody knows
 * @param complaints how many complaints
 * @param cases how many cases of after-sales service
 * @param customers how many customers had it
 * @param again how many of both were not the first of their customer
 */
public record ProblemRow(
    @Nullable String product,
    @Nullable String problem,
    int complaints,
    int cases,
    int customers,
    int again) {

  /** How many of both. */
  public int count() {
    return complaints + cases;
  }
}
