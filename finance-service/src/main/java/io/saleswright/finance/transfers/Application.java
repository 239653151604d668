package io.saleswright.finance.transfers;

import io.saleswright.finance.payments.Share;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision whose payment a transfer is.
 *
 * @param customerId the customer
 * @param shares what it is meant for
 * @param another whether it is another payment than one that looks the same
 * @param exactly whether the exact rule decided
 * @param thirdPartyReason why somebody else pays for the customer; null when nobody does
 * @param by staff id of whoever decided, or imported the statement when the exact rule did
 * @param confirmedBy staff id of the second person; null before, or when none was needed
 * @param at when it was decided
 * @param paymentId the payment; null before it is recorded
 */
public record Application(
    String customerId,
    List<Share> shares,
    boolean another,
    boolean exactly,
    @Nullable String thirdPartyReason,
    String by,
    @Nullable String confirmedBy,
    Instant at,
    @Nullable String paymentId) {

  public Application {
    shares = List.copyOf(shares);
  }

  static Application of(ApplyTransfer command, boolean exactly, String by, Instant at) {
    return new Application(
        command.customerId(),
        command.shares(),
        command.another(),
        exactly,
        command.thirdPartyReason(),
        by,
        null,
        at,
        null);
  }

  Application confirmed(String second) {
    return new Application(
        customerId, shares, another, exactly, thirdPartyReason, by, second, at, paymentId);
  }

  Application recorded(String payment, String customer) {
    return new Application(
        customer, shares, another, exactly, thirdPartyReason, by, confirmedBy, at, payment);
  }
}
