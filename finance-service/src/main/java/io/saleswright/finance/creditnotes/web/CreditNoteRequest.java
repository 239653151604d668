package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.credited.CreditGround.Kind;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a credit note.
 *
 * @param orderId the order whose invoice is corrected
 * @param gross how much, tax included, in the currency of the invoice
 * @param kind what it comes from
 * @param groundId identity of the return, complaint or, of a shortage, order that it comes from;
 *     may be left out for OTHER only
 * @param reason why
 */
record CreditNoteRequest(
    @NotBlank @Size(max = 64) String orderId,
    @NotNull Money gross,
    @NotNull Kind kind,
    @Nullable @Size(max = 64) String groundId,
    @NotBlank @Size(max = 500) @WithoutContacts String reason) {

  CreditGround ground() {
    String id = groundId;
    return new CreditGround(kind, id == null || id.isBlank() ? null : id.strip(), null, reason);
  }
}
