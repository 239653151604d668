package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Money;

/**
 * A part of a payment that is reserved for a receivable.
 *
 * @param id identity of the reservation
 * @param receivableId the receivable, and its order
 * @param amount how much
 * @param state how far it has come
 * @param by staff id of whoever asked for it
 */
public record Allocation(String id, String receivableId, Money amount, State state, String by) {

  /** How far an allocation has come. */
  public enum State {
    /** Reserved here; the receivable has not answered yet. */
    RESERVED,
    /** The receivable has taken it. */
    APPLIED,
    /** The payment was reversed; the receivable does not know yet. */
    WITHDRAWING
  }

  Allocation in(State next) {
    return new Allocation(id, receivableId, amount, next, by);
  }

  Allocation of(Money rest) {
    return new Allocation(id, receivableId, rest, state, by);
  }
}
