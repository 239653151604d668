package io.saleswright.finance.writeoffs.web;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands about write-offs. */
final class WriteOffRequests {

  private WriteOffRequests() {}

  /**
   * What is written off.
   *
   * @param receivableId the receivable
   * @param amount how much
   * @param reason why
   * @param paymentId the payment that was too much and becomes other income; absent when something
   *     is missing
   */
  record Difference(
      @NotBlank @Size(max = 64) String receivableId,
      @NotNull Money amount,
      @NotBlank @Size(max = 500) @WithoutContacts String reason,
      @Nullable @Size(min = 1, max = 64) String paymentId) {}

  /** Why it is taken back. */
  record Reversal(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
