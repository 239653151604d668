package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.Verification;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the verification of an order is. */
record VerificationView(
    List<ConfirmationView> confirmations,
    List<String> items,
    @Nullable String verifiedBy,
    @Nullable Instant verifiedAt,
    List<String> missing) {

  static VerificationView of(Verification verification) {
    return new VerificationView(
        verification.confirmations().stream()
            .map(said ->
                new ConfirmationView(
                    said.party().name(), said.means(), said.differences(), said.by(), said.at()))
            .toList(),
        verification.items(),
        verification.verifiedBy(),
        verification.verifiedAt(),
        verification.missing().stream().map(Enum::name).toList());
  }

  record ConfirmationView(
      String party, String means, @Nullable String differences, String by, Instant at) {}
}
