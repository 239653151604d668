package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit note was written (FIN-08, FIN-18): less is owed, and what was paid too much is on the
 * customer's balance.
 *
 * @param creditNoteId identity of the credit note
 * @param number what people call it
 * @param invoiceId the invoice that it corrects
 * @param invoiceNumber what people call that
 * @param orderId the order
 * @param customerId whose it is
 * @param net the amount without tax
 * @param tax the tax; net and tax add up to gross
 * @param gross the amount with tax
 * @param lines the lines of the order whose money goes back; none when it is an amount
 * @param ground what it comes from: RETURN, COMPLAINT, SHORTAGE or OTHER
 * @param groundId identity of the return, complaint or order; absent when it comes from none
 * @param issuedOn the day on it
 * @param by staff id of who wrote it
 * @param partOf identity of the first credit note of the same decision, when it takes several
 *     because no invoice has so much left; absent of that one itself
 */
@EventType("finance.CreditNoteIssued.v1")
public record CreditNoteIssued(
    String creditNoteId,
    String number,
    String invoiceId,
    String invoiceNumber,
    String orderId,
    String customerId,
    Money net,
    Money tax,
    Money gross,
    List<CreditedLine> lines,
    String ground,
    @Nullable String groundId,
    LocalDate issuedOn,
    String by,
    @Nullable String partOf) {}
