package io.saleswright.order.agreement;

import io.saleswright.order.content.OrderContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an order as it is confirmed to the customer in writing (ORD-03). It never
 * changes, so its paper can be printed again as it was, until nothing needs the people on it any
 * more (SEC-03).
 *
 * @param revision the revision of the order
 * @param on the business date on which it was confirmed
 * @param at when
 * @param by staff id of who made it hold: the supervisor who approved, or where none does the clerk
 *     who verified; for a change that concerns the workshop, whoever recorded its answer
 * @param content what holds
 * @param taxRate tax in percent of the net price, as far as the order knows it (FIN-02)
 * @param words how the customer agreed, the first time first
 */
public record Agreement(
    long revision,
    LocalDate on,
    Instant at,
    String by,
    OrderContent content,
    @Nullable BigDecimal taxRate,
    List<Word> words) {

  public Agreement {
    words = List.copyOf(words);
  }

  /** The same without the people to whom the goods should go (SEC-03). */
  public Agreement withoutPeople() {
    return new Agreement(
        revision, on, at, by, content.with(content.delivery().forgotten()), taxRate, words);
  }

  /**
   * How the customer agreed, without differences.
   *
   * @param means how they said it
   * @param recordedBy staff id of who recorded it
   * @param at when
   * @param change number of the change that they agreed to; null for the order as it was verified
   */
  public record Word(String means, String recordedBy, Instant at, @Nullable Integer change) {}
}
