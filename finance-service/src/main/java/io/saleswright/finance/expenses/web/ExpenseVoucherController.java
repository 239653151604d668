package io.saleswright.finance.expenses.web;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.attachment.AttachmentDesk;
import io.saleswright.platform.attachment.web.AttachmentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of vouchers: add, list, download, remove. */
@RestController
@RequestMapping(ExpenseController.PATH + "/{id}/attachments")
class ExpenseVoucherController extends AttachmentsController<Expense> {

  ExpenseVoucherController(AttachmentDesk<Expense> vouchers) {
    super(ExpenseController.PATH, vouchers);
  }
}
