package io.saleswright.finance.writeoffs.web;

import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A write-off as people see it.
 *
 * @param id identity of the write-off
 * @param number its number for people
 * @param state CHECKING, WRITTEN_OFF, DROPPED or REVERSED
 * @param receivableId the receivable, and its order
 * @param paymentId the payment that was too much; null when something was missing
 * @param customerId who owed it
 * @param amount how much
 * @param reason why
 * @param by staff id of whoever wrote it off
 * @param at when
 * @param reversal how it was taken back, if it was
 * @param actions what the reader may do now
 */
record WriteOffView(
    String id,
    String number,
    String state,
    String receivableId,
    @Nullable String paymentId,
    String customerId,
    Money amount,
    String reason,
    String by,
    Instant at,
    @Nullable Reversal reversal,
    List<Action> actions) {

  /** Why, by whom and when it was taken back. */
  record Reversal(String reason, String by, Instant at) {}

  static WriteOffView of(Stored<WriteOff> stored, List<Action> actions) {
    WriteOff writeOff = stored.state();
    WriteOff.End end = writeOff.end();
    return new WriteOffView(
        stored.id(),
        writeOff.number(),
        writeOff.stage().name(),
        writeOff.request().receivableId(),
        writeOff.request().paymentId(),
        writeOff.request().customerId(),
        writeOff.request().amount(),
        writeOff.request().reason(),
        writeOff.request().by(),
        stored.createdAt(),
        end == null ? null : new Reversal(end.reason(), end.by(), end.at()),
        actions);
  }
}
