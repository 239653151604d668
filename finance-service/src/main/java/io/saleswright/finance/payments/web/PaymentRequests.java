package io.saleswright.finance.payments.web;

import io.saleswright.finance.payments.RecordPayment;
import io.saleswright.finance.payments.Share;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people send about payments. */
final class PaymentRequests {

  private PaymentRequests() {}

  /**
   * Money that arrived.
   *
   * @param anotherPayment confirms that it is another payment than one that looks the same
   * @param late confirms that it came in a month that is closed; it counts in the present one
   */
  record Receipt(
      @NotBlank @Size(max = 64) String customerId,
      @NotNull Money amount,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 40) String method,
      @Nullable @Size(max = 200) String reference,
      @Nullable @Size(max = 50) List<@Valid @NotNull Allocation> allocations,
      @Nullable Boolean anotherPayment,
      @Nullable Boolean late) {

    RecordPayment command() {
      List<Allocation> parts = allocations == null ? List.of() : allocations;
      return new RecordPayment(
          customerId,
          amount,
          receivedOn,
          method,
          reference,
          parts.stream().map(Allocation::share).toList(),
          Boolean.TRUE.equals(anotherPayment),
          Boolean.TRUE.equals(late));
    }
  }

  /** A part that is meant for a receivable. */
  record Allocation(@NotBlank @Size(max = 64) String receivableId, @NotNull Money amount) {

    Share share() {
      return new Share(receivableId, amount);
    }
  }

  /** Why a payment counts no more. */
  record Reversal(@NotBlank @Size(max = 500) @WithoutContacts String reason) {}
}
