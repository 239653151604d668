package io.saleswright.finance.refunds.web;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on refunds. */
final class RefundRequests {

  private RefundRequests() {}

  /**
   * Asks for money back.
   *
   * @param paymentId the payment whose money it is
   * @param amount how much, in its currency
   * @param creditNoteId the credit note that it follows
   * @param reason why
   */
  record RefundWish(
      @NotBlank @Size(max = 64) String paymentId,
      @NotNull Money amount,
      @Nullable @Size(max = 64) String creditNoteId,
      @NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /** What a person says who agrees. */
  record RefundOpinion(@Nullable @Size(max = 500) @WithoutContacts String opinion) {}

  /** Why. */
  record RefundReason(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /**
   * The money left.
   *
   * @param paidOn on which day
   * @param reference the bank's or our own mark on it
   */
  record PayOut(@NotNull LocalDate paidOn, @NotBlank @Size(max = 200) String reference) {}
}
