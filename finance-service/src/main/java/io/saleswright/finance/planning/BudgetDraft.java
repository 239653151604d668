package io.saleswright.finance.planning;

import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Authors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a budget that is under way; nobody spends by it.
 *
 * @param number 1 for the first version of the budget
 * @param content what it says
 * @param authors every hand that wrote of it
 * @param approval how far it has come in its chain; null before it was submitted
 * @param reason why it replaces the version in force; null for the first
 * @param moves how many decisions to move money its content began with; null for the first, and in
 *     what was stored before it was kept
 */
public record BudgetDraft(
    int number,
    BudgetContent content,
    Authors authors,
    @Nullable Approval approval,
    @Nullable String reason,
    @Nullable Integer moves) {

  /** A budget that is begun. */
  public static BudgetDraft first(BudgetContent content, String by) {
    return new BudgetDraft(1, content, Authors.of(by), null, null, null);
  }

  /** Whether it is with its chain. */
  public boolean isSubmitted() {
    return approval != null && !approval.isRejected();
  }

  /** The same with another content. */
  public BudgetDraft saying(BudgetContent other, String by) {
    return new BudgetDraft(number, other, authors.and(by), approval, reason, moves);
  }

  /** The same, so far in its chain. */
  public BudgetDraft with(Approval now) {
    return new BudgetDraft(number, content, authors, now, reason, moves);
  }

  /** What it is once everybody has agreed. */
  public BudgetVersion inForce(Approval agreed, Instant at) {
    return new BudgetVersion(number, content, agreed, reason, at);
  }
}
