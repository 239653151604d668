package io.saleswright.order.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price that somebody proposes, and what became of it (PRD-03).
 *
 * @param number counts the proposals of one product, from 1
 * @param price the price as proposed
 * @param reason why, if the proposer says
 * @param status what became of it
 * @param decision who decided it, once decided
 */
public record PriceProposal(
    int number, Price price, @Nullable String reason, Status status, @Nullable Decision decision) {

  /** What became of a proposal. */
  public enum Status {
    PROPOSED,
    APPROVED,
    REFUSED
  }

  /**
   * Who decided.
   *
   * @param by staff id
   * @param at when
   * @param refusal why it was refused; null when it was approved
   */
  public record Decision(String by, Instant at, @Nullable String refusal) {}

  static PriceProposal of(int number, Price price, @Nullable String reason) {
    return new PriceProposal(number, price, reason, Status.PROPOSED, null);
  }

  PriceProposal decided(Decision made) {
    Status now = made.refusal() == null ? Status.APPROVED : Status.REFUSED;
    return new PriceProposal(number, price, reason, now, made);
  }

  public boolean isOpen() {
    return status == Status.PROPOSED;
  }
}
