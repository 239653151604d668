package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;

/**
 * The picture of a voucher was removed from an expense (EXP-04).
 *
 * @param expenseId identity of the expense
 * @param attachmentId identity that the file had within the expense
 * @param by staff id of who removed it
 */
@EventType("finance.ExpenseVoucherDetached.v1")
public record ExpenseVoucherDetached(String expenseId, String attachmentId, String by) {}
