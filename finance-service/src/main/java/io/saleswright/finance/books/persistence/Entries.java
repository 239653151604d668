package io.saleswright.finance.books.persistence;

import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.expensing.Expense;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.refunds.Refund;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.mongodb.EnvelopeStore;

/** Where that lies which the books add up. */
record Entries(
    EnvelopeStore<Receivable> receivables,
    EnvelopeStore<Invoice> invoices,
    EnvelopeStore<CreditNote> creditNotes,
    EnvelopeStore<Payment> payments,
    EnvelopeStore<Refund> refunds,
    EnvelopeStore<Expense> expenses,
    EnvelopeStore<BudgetAccount> budgetAccounts,
    EnvelopeStore<WriteOff> writeOffs,
    EnvelopeStore<OrderBook> orderBooks) {}
