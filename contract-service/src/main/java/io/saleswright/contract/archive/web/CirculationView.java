package io.saleswright.contract.archive.web;

import io.saleswright.contract.circulation.Circulation;
import io.saleswright.contract.circulation.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through the house.
 *
 * @param number number of the circulation within the entry
 * @param people staff ids of those to whom it was passed
 * @param roles roles to which it was passed
 * @param dueOn the last day for reading it
 * @param note what they shall look at
 * @param by staff id of who passed it on
 * @param at when
 * @param receipts who has read it
 * @param unread who shall and has not: staff ids, those included who had a role when it was passed
 *     to that, and roles of which nobody knew who has them, for which nobody has read it
 * @param open whether somebody shall still read it
 */
record CirculationView(
    int number,
    List<String> people,
    List<String> roles,
    LocalDate dueOn,
    @Nullable String note,
    String by,
    Instant at,
    List<ReceiptView> receipts,
    List<String> unread,
    boolean open) {

  /** That somebody has read it. */
  record ReceiptView(String by, Instant at) {

    static ReceiptView of(Receipt receipt) {
      return new ReceiptView(receipt.by(), receipt.at());
    }
  }

  static CirculationView of(Circulation one) {
    return new CirculationView(
        one.number(),
        one.to().people(),
        one.to().roles(),
        one.dueOn(),
        one.note(),
        one.by(),
        one.at(),
        one.receipts().stream().map(ReceiptView::of).toList(),
        Stream.concat(one.unread().people().stream(), one.unread().roles().stream()).toList(),
        one.isOpen());
  }
}
