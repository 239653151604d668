package io.saleswright.finance.expensed;

import io.saleswright.platform.kernel.EventType;

/**
 * The picture of a voucher was added to an expense (EXP-04). Its name is not told: it may be a
 * person's.
 *
 * @param expenseId identity of the expense
 * @param attachmentId identity of the file within the expense
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("finance.ExpenseVoucherAttached.v1")
public record ExpenseVoucherAttached(
    String expenseId, String attachmentId, String kind, long size, String sha256, String by) {}
