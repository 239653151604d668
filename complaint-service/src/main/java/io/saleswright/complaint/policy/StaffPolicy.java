package io.saleswright.complaint.policy;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;

/**
 * The policy of complaints about staff, as {@code policy/staff-complaints.yaml} ships it.
 *
 * @param noAnswerFine the fine when nobody answered the telephone
 * @param lostTemperFine the fine when somebody lost their temper or was rude
 * @param verdictWithin how long finding out may take
 */
record StaffPolicy(Money noAnswerFine, Money lostTemperFine, TimeLimit verdictWithin) {

  /**
   * @throws IllegalArgumentException when a fine is negative
   */
  StaffPolicy {
    if (noAnswerFine.isNegative() || lostTemperFine.isNegative()) {
      throw new IllegalArgumentException("a fine is not negative");
    }
  }
}
