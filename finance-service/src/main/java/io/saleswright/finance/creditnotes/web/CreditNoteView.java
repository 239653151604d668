package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.finance.creditnotes.Division;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as people see it.
 *
 * @param state REQUESTED, WRITING, ISSUED, DROPPED or REVERSED
 * @param invoiceId the invoice that it corrects
 * @param gross how much, tax included
 * @param goods what the goods cost, when less than that was left of the invoice
 * @param lines the lines of the order whose money goes back; none when it is an amount
 * @param ground RETURN, COMPLAINT, SHORTAGE or OTHER
 * @param groundId identity of the return, complaint or order that it comes from
 * @param groundConfirmed whether the complaint that it comes from was told, and is this customer's;
 *     it is written only then; absent when it comes from none
 * @param issued what was written, once it was
 * @param end how it came not to count
 * @param due when it has to be written
 * @param partOf identity of the first credit note of the same decision, when it took several
 * @param parts identities of those that were taken out of this one, because no invoice had so much
 *     left
 */
record CreditNoteView(
    String id,
    String state,
    String invoiceId,
    String orderId,
    String orderNumber,
    String customerId,
    Money gross,
    @Nullable Money goods,
    List<Line> lines,
    String ground,
    @Nullable String groundId,
    @Nullable String groundNumber,
    @Nullable Boolean groundConfirmed,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable Written issued,
    @Nullable Ended end,
    @Nullable Instant due,
    @Nullable String partOf,
    List<String> parts,
    List<Action> actions) {

  /** So much of a line of the order. */
  record Line(int line, BigDecimal quantity) {}

  /** What was written. */
  record Written(
      String number,
      String invoiceNumber,
      String title,
      BigDecimal taxRate,
      Money net,
      Money tax,
      LocalDate issuedOn,
      String by) {}

  /** How it came not to count. */
  record Ended(@Nullable String counterNumber, String reason, String by, Instant at) {}

  static CreditNoteView of(
      Stored<CreditNote> stored, @Nullable Boolean groundConfirmed, List<Action> actions) {
    CreditNote note = stored.state();
    CreditNote.Deal deal = note.deal();
    Division division = note.division();
    return new CreditNoteView(
        stored.id(),
        note.stage().name(),
        deal.invoiceId(),
        deal.orderId(),
        deal.orderNumber(),
        deal.customerId(),
        note.credited().gross(),
        note.credited().wanted(),
        note.credited().lines().stream()
            .map(line -> new Line(line.line(), line.quantity()))
            .toList(),
        note.ground().kind().name(),
        note.ground().id(),
        note.ground().number(),
        groundConfirmed,
        note.ground().reason(),
        note.requestedBy(),
        stored.createdAt(),
        written(note.issue()),
        ended(note.end()),
        stored.deadlines().isEmpty() ? null : stored.deadlines().getFirst().due(),
        division == null ? null : division.partOf(),
        division == null ? List.of() : division.parts().stream().map(Division.Part::id).toList(),
        actions);
  }

  private static @Nullable Written written(CreditNote.@Nullable Issue issue) {
    return issue == null
        ? null
        : new Written(
            issue.number(),
            issue.invoiceNumber(),
            issue.title(),
            issue.taxRate(),
            issue.net(),
            issue.tax(),
            issue.issuedOn(),
            issue.by());
  }

  private static @Nullable Ended ended(CreditNote.@Nullable End end) {
    return end == null ? null : new Ended(end.counterNumber(), end.reason(), end.by(), end.at());
  }
}
