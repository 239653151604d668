package io.saleswright.finance.expenses;

import io.saleswright.finance.expensed.ExpenseVoucherAttached;
import io.saleswright.finance.expensed.ExpenseVoucherDetached;
import io.saleswright.finance.expensing.Applying;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** The pictures of vouchers, which only who spends adds and removes (EXP-04). */
final class ExpenseVouchers {

  private ExpenseVouchers() {}

  static Change<Expense> attach(Stored<Expense> stored, Attachment added, int most, Act act) {
    Expense expense = stored.state();
    Applying.mustBeOwn(expense, ExpenseStep.ATTACH, act);
    Change<Expense> change =
        Change.to(expense.with(AttachmentLists.with(expense.attachments(), added, most)))
            .raising(
                new ExpenseVoucherAttached(
                    stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
    // Who decides about the claim has not seen it.
    return expense.stage() == ExpenseStage.CLAIMED ? change.editing() : change;
  }

  static Change<Expense> detach(Stored<Expense> stored, String attachment, Act act) {
    Expense expense = stored.state();
    Applying.mustBeOwn(expense, ExpenseStep.DETACH, act);
    return Change.to(expense.with(AttachmentLists.without(expense.attachments(), attachment)))
        .raising(new ExpenseVoucherDetached(stored.id(), attachment, act.by()));
  }
}
