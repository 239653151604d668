package io.saleswright.complaint.cases;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How content customers were in a month (CMP-15).
 *
 * @param key the customer, the product or whoever solved it; null where that is not known
 * @param month such as 2026-11, when they were asked; what they said later leaves it alone
 * @param cases of how many cases
 * @param average the middle of what they said last in the month, from 1 to 5, to two digits
 * @param lowest the lowest score
 * @param notSolved of how many cases they said that it was not solved
 */
public record SatisfactionRow(
    @Nullable String key,
    String month,
    long cases,
    BigDecimal average,
    int lowest,
    long notSolved) {

  /** By what scores are counted. */
  public enum By {
    CUSTOMER,
    PRODUCT,
    /** Whoever solved it. */
    HANDLER
  }
}
