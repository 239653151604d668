package io.saleswright.finance.expenses;

import io.saleswright.finance.expensed.ExpenseVoucherAttached;
import io.saleswright.finance.expensed.ExpenseVoucherDetached;
import io.saleswright.finance.expensing.Applying;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.expensing.ExpenseStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the pictures of vouchers (EXP-04). */
public final class ExpenseVouchers {

  private final Attachments attachments;
  private final AttachedTo<Expense> expenses;

  ExpenseVouchers(Attachments attachments, AttachedTo<Expense> expenses) {
    this.attachments = attachments;
    this.expenses = expenses;
  }

  /**
   * Adds one.
   *
   * @throws NotFound when there is no such expense within the caller's scope
   */
  public Added<Expense> attach(String id, Upload upload) {
    ExpenseStep.ATTACH.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        expenses, id, upload, (now, added, act) -> attach(now, added, most, act));
  }

  /**
   * Removes one.
   *
   * @throws NotFound when there is no such file or expense within the caller's scope
   */
  public Stored<Expense> detach(String id, String attachment, Act act) {
    ExpenseStep.DETACH.mustBeOpenTo(act.caller());
    return attachments.remove(
        expenses, id, attachment, act, (now, which, by) -> detach(now, which, by));
  }

  private static Change<Expense> attach(
      Stored<Expense> stored, Attachment added, int most, Act act) {
    Expense expense = stored.state();
    Applying.mustBeOwn(expense, ExpenseStep.ATTACH, act);
    return Change.to(expense.with(AttachmentLists.with(expense.attachments(), added, most)))
        .raising(
            new ExpenseVoucherAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  private static Change<Expense> detach(Stored<Expense> stored, String attachment, Act act) {
    Expense expense = stored.state();
    Applying.mustBeOwn(expense, ExpenseStep.DETACH, act);
    return Change.to(expense.with(AttachmentLists.without(expense.attachments(), attachment)))
        .raising(new ExpenseVoucherDetached(stored.id(), attachment, act.by()));
  }

  /**
   * All of an expense.
   *
   * @throws NotFound when there is no such expense within the caller's scope
   */
  public List<Attachment> of(String id, Caller caller) {
    ExpenseStep.READ.mustBeOpenTo(caller);
    return attachments.of(expenses, id, caller);
  }

  /**
   * One to be read.
   *
   * @throws NotFound when there is no such file or expense within the caller's scope
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    ExpenseStep.READ.mustBeOpenTo(caller);
    return attachments.open(expenses, id, attachment, caller);
  }
}
