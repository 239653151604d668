package io.saleswright.finance.expenses;

import static io.saleswright.finance.expensing.ExpenseStep.APPROVE;
import static io.saleswright.finance.expensing.ExpenseStep.ATTACH;
import static io.saleswright.finance.expensing.ExpenseStep.BOOK;
import static io.saleswright.finance.expensing.ExpenseStep.CHECK;
import static io.saleswright.finance.expensing.ExpenseStep.CLAIM;
import static io.saleswright.finance.expensing.ExpenseStep.DETACH;
import static io.saleswright.finance.expensing.ExpenseStep.EDIT;
import static io.saleswright.finance.expensing.ExpenseStep.PAY;
import static io.saleswright.finance.expensing.ExpenseStep.REFUSE;
import static io.saleswright.finance.expensing.ExpenseStep.REJECT;
import static io.saleswright.finance.expensing.ExpenseStep.REVERSE_PAYMENT;
import static io.saleswright.finance.expensing.ExpenseStep.SEND_BACK;
import static io.saleswright.finance.expensing.ExpenseStep.SUBMIT;
import static io.saleswright.finance.expensing.ExpenseStep.WITHDRAW;

import io.saleswright.finance.expensing.Applying;
import io.saleswright.finance.expensing.Claiming;
import io.saleswright.finance.expensing.Deciding;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.finance.expensing.Reversing;
import io.saleswright.finance.expensing.Settling;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.kernel.Trials.Trial;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the caller may do with an expense now, found out by trying the decisions themselves. */
final class ExpenseTrials {

  private static final Trials<ExpenseStep, Expense, Deputies> TRIALS =
      Trials.<ExpenseStep, Expense, Deputies>of(ExpenseStep.class)
          .trying(EDIT, own(EDIT))
          .trying(SUBMIT, own(SUBMIT))
          .trying(APPROVE, decidable(APPROVE))
          .trying(REJECT, decidable(REJECT))
          .trying(CLAIM, (it, _, act) -> Claiming.mustBeClaimable(it.state(), act))
          .trying(BOOK, (it, _, act) -> Applying.mustBeBookable(it.state(), act))
          .trying(ATTACH, own(ATTACH))
          .trying(DETACH, own(DETACH))
          .trying(WITHDRAW, own(WITHDRAW))
          .trying(CHECK, (it, _, act) -> Settling.mustBeCheckable(it.state(), act))
          .trying(PAY, (it, _, act) -> Settling.mustBePayable(it.state(), act))
          .trying(REVERSE_PAYMENT, (it, _, act) -> Reversing.mustBeReversible(it.state(), act))
          .trying(SEND_BACK, (it, _, _) -> SEND_BACK.mustStartFrom(it.state().stage()))
          .trying(REFUSE, (it, _, _) -> REFUSE.mustStartFrom(it.state().stage()))
          .complete();

  private final Deputies deputies;
  private final InstantSource time;

  ExpenseTrials(Deputies deputies, InstantSource time) {
    this.deputies = deputies;
    this.time = time;
  }

  private static Trial<Expense, Deputies> own(ExpenseStep step) {
    return (it, _, act) -> Applying.mustBeOwn(it.state(), step, act);
  }

  private static Trial<Expense, Deputies> decidable(ExpenseStep step) {
    return (it, away, act) -> Deciding.mustBeDecidable(it.state(), step, Approver.of(act, away));
  }

  List<Answer> of(Stored<Expense> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, deputies, Act.of(caller, now, null, Trace.start(now)));
  }
}
