package io.saleswright.finance.expensing;

import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Voucher;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How what was spent is claimed (EXP-04). */
public final class Claiming {

  private Claiming() {}

  /**
   * Claims what was spent. Each voucher is paid by its own month: what is more than was approved,
   * or falls into another month, asks the budget of that again.
   *
   * @throws InvalidInput when a voucher is none that can be claimed
   * @throws RuleViolation when the expense was not approved or is somebody else's, no picture of a
   *     voucher is attached, or it is too late
   */
  public static Change<Expense> claim(
      Stored<Expense> stored,
      List<Voucher> vouchers,
      @Nullable String note,
      ExpenseRules rules,
      Act act) {
    Expense expense = stored.state();
    mustBeClaimable(expense, act);
    expense.mustBeSettled();
    LocalDate today = rules.today(act.at());
    LocalDate last = rules.claimBy(expense);
    if (today.isAfter(last)) {
      throw ExpenseRefusal.CLAIM_TOO_LATE.violation(Map.of("last", last.toString()));
    }
    Instant submitted = expense.application().submittedAt();
    LocalDate applied = rules.today(submitted == null ? stored.createdAt() : submitted);
    ClaimCheck.check(vouchers, applied, today, rules.currency());
    Claim claim = Claim.of(vouchers, note, act.at());
    Expense claimed = expense.with(claim).with(expense.spender().in(act.caller().roles()));
    if (!needsMore(claimed)) {
      return Budgeting.submitted(
          stored.id(),
          claimed.at(ExpenseStage.CLAIM_ASKED),
          false,
          // All of what was applied for was agreed with.
          whole -> Money.zero(whole.application().amount().currency()),
          rules,
          act.by(),
          act.at());
    }
    Commitment wanted = expense.commitmentMade().claiming(claimed.claimed(), act.at());
    return Change.to(claimed.with(wanted).at(ExpenseStage.CLAIM_ASKED));
  }

  /**
   * Checks whether somebody may claim it now.
   *
   * @throws RuleViolation when it was not approved or is somebody else's, or no picture of a
   *     voucher is attached
   */
  public static void mustBeClaimable(Expense expense, Act act) {
    Applying.mustBeOwn(expense, ExpenseStep.CLAIM, act);
    ExpenseRefusal.VOUCHERS_MISSING.when(AttachmentLists.of(expense.attachments()).isEmpty());
  }

  /** Whether what is held and approved does not pay the claim. */
  static boolean needsMore(Expense expense) {
    return !expense.commitmentMade().covers(expense.claimed());
  }

  /** Whether more was spent than was approved (EXP-04). */
  static boolean isAbove(Expense expense) {
    Money approved = expense.application().amount();
    return !approved.covers(expense.claimMade().total());
  }
}
