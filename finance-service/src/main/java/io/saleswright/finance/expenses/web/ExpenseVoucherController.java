package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expenses.ExpenseVouchers;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.attachment.web.AttachmentAnswers;
import io.saleswright.platform.attachment.web.AttachmentView;
import io.saleswright.platform.attachment.web.AttachmentsView;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.StreamedCommand;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of vouchers: add, list, download, remove. */
@RestController
@RequestMapping(ExpenseController.PATH + "/{id}/attachments")
class ExpenseVoucherController {

  private final ExpenseVouchers vouchers;

  ExpenseVoucherController(ExpenseVouchers vouchers) {
    this.vouchers = vouchers;
  }

  /**
   * Adds the picture of a voucher (EXP-04). The body is the file itself; its kind is found from the
   * bytes, and which kinds and sizes are taken says the policy {@code attachments}.
   *
   * @param name what the file is called
   */
  @PostMapping
  @Creates
  ResponseEntity<AttachmentView> attach(
      @PathVariable String id, @RequestParam String name, StreamedCommand command) {
    return AttachmentAnswers.created(
        ExpenseController.PATH, vouchers.attach(id, AttachmentAnswers.upload(name, command)));
  }

  /** The pictures of an expense's vouchers. */
  @GetMapping
  AttachmentsView list(@PathVariable String id, Caller caller) {
    return AttachmentsView.of(vouchers.of(id, caller));
  }

  /** One picture, as it was added. */
  @GetMapping("/{attachment}")
  @Notes(AuditKind.DOWNLOADED)
  ResponseEntity<Resource> download(
      @PathVariable String id, @PathVariable String attachment, Caller caller) {
    return AttachmentAnswers.file(vouchers.open(id, attachment, caller));
  }

  /** Removes a picture; those that are left are answered. */
  @DeleteMapping("/{attachment}")
  ResponseEntity<AttachmentsView> detach(
      @PathVariable String id, @PathVariable String attachment, Act act) {
    Stored<Expense> left = vouchers.detach(id, attachment, act);
    return Answers.ok(left, AttachmentsView.of(AttachmentLists.of(left.state().attachments())));
  }
}
