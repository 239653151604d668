package io.saleswright.order.content;

import org.jspecify.annotations.Nullable;

/**
 * How an order is paid and invoiced.
 *
 * @param payment how it is paid
 * @param taxIncluded whether unit prices include tax; if not, the customer owes the tax on top of
 *     the total (FIN-02)
 * @param invoiceTitle name for the invoice, required when tax is included (FIN-02)
 */
public record SaleTerms(PaymentTerms payment, boolean taxIncluded, @Nullable String invoiceTitle) {

  /** Whether prices include tax and nothing says to whom the invoice goes. */
  public boolean lackInvoiceTitle() {
    return taxIncluded && (invoiceTitle == null || invoiceTitle.isBlank());
  }
}
