package io.saleswright.finance.transfers.web;

import io.saleswright.finance.payments.Share;
import io.saleswright.finance.transfers.ApplyTransfer;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands about bank transfers. */
final class BankTransferRequests {

  private BankTransferRequests() {}

  /**
   * Whose payment it is.
   *
   * @param customerId the customer
   * @param allocations what it is meant for; the rest stays on the customer's balance
   * @param anotherPayment confirms that it is another payment than one that looks the same
   * @param thirdPartyReason why somebody else pays for the customer
   */
  record Application(
      @NotBlank @Size(max = 64) String customerId,
      @Nullable @Size(max = 50) List<@Valid @NotNull Allocation> allocations,
      @Nullable Boolean anotherPayment,
      @Nullable @Size(max = 500) String thirdPartyReason) {

    ApplyTransfer command() {
      List<Allocation> parts = allocations == null ? List.of() : allocations;
      String reason = thirdPartyReason == null ? "" : thirdPartyReason.strip();
      return new ApplyTransfer(
          customerId,
          parts.stream().map(part -> new Share(part.receivableId(), part.amount())).toList(),
          Boolean.TRUE.equals(anotherPayment),
          reason.isEmpty() ? null : reason);
    }
  }

  /** A part that is meant for a receivable. */
  record Allocation(@NotBlank @Size(max = 64) String receivableId, @NotNull Money amount) {}

  /** Why it is no customer's payment. */
  record Dismissal(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
