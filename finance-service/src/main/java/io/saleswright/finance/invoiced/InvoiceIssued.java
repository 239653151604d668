package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * An invoice was written (FIN-08).
 *
 * @param invoiceId identity of the invoice
 * @param number the invoice's number for people
 * @param orderId identity of the order
 * @param customerId who is invoiced
 * @param net the amount without tax
 * @param tax the tax; net and tax add up to gross
 * @param gross the amount with tax
 * @param issuedOn the invoice's date
 * @param by staff id of whoever issued it
 */
@EventType("finance.InvoiceIssued.v1")
public record InvoiceIssued(
    String invoiceId,
    String number,
    String orderId,
    String customerId,
    Money net,
    Money tax,
    Money gross,
    LocalDate issuedOn,
    String by) {}
