package io.saleswright.finance.creditnotes.web;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.creditnotes.CreditNote;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.paper.CapitalAmount;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as its paper shows it, in both languages: a red-letter invoice, with amounts that
 * take away (FIN-08).
 *
 * @param words the whole amount in capital numerals, where there are such words
 * @param named whether lines of the order are named; if not it is an amount
 * @param reversed how it came not to count; null while it does
 */
record CreditNotePaper(
    String title,
    String invoice,
    String order,
    String from,
    String reason,
    BigDecimal rate,
    Money net,
    Money tax,
    Money gross,
    @Nullable String words,
    boolean named,
    List<Line> lines,
    String issuer,
    @Nullable Reversed reversed) {

  /**
   * So much of a line of the order.
   *
   * @param product what it is about; null where nobody has told
   */
  record Line(int line, @Nullable String product, BigDecimal quantity) {}

  /** The counter-entry that took it back. */
  record Reversed(String counter, LocalDate day, String why) {}

  /**
   * The view of a note.
   *
   * @param products what the lines of the order are about; null where nobody has told
   */
  static CreditNotePaper of(
      CreditNote note,
      CreditNote.Issue issue,
      IntFunction<@Nullable String> products,
      WorkCalendar calendar) {
    Money gross = note.credited().gross().negated();
    return new CreditNotePaper(
        issue.title(),
        issue.invoiceNumber(),
        note.deal().orderNumber(),
        from(note.ground()),
        note.ground().reason(),
        issue.taxRate(),
        issue.net().negated(),
        issue.tax().negated(),
        gross,
        CapitalAmount.where(gross),
        !note.credited().lines().isEmpty(),
        note.credited().lines().stream()
            .map(line -> new Line(line.line(), products.apply(line.line()), line.quantity()))
            .toList(),
        issue.by(),
        reversed(note.end(), calendar));
  }

  private static @Nullable Reversed reversed(CreditNote.@Nullable End end, WorkCalendar calendar) {
    return end == null || end.counterNumber() == null
        ? null
        : new Reversed(end.counterNumber(), calendar.businessDate(end.at()), end.reason());
  }

  /** What it comes from, with the number by which people call that. */
  private static String from(CreditGround ground) {
    String kind =
        switch (ground.kind()) {
          case RETURN -> "退货 Return";
          case COMPLAINT -> "投诉 Complaint";
          case SHORTAGE -> "短缺 Shortage";
          case OTHER -> "其他 Other";
        };
    return ground.number() == null ? kind : kind + " " + ground.number();
  }
}
