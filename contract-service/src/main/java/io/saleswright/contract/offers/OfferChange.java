package io.saleswright.contract.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which an offer differs from the one before (QUO-06).
 *
 * @param field what differs, such as {@code lines[2].unitPrice} or {@code deliveryOn}; a line is
 *     named by its place in the new offer, one that is gone by its place in the old one
 * @param before how it was; null for what is new
 * @param after how it is; null for what is gone
 */
public record OfferChange(String field, @Nullable String before, @Nullable String after) {

  /** All differences, lines first. A line is the same when it offers the same thing. */
  public static List<OfferChange> between(Offer before, Offer after) {
    List<OfferChange> all = new ArrayList<>();
    List<OfferLine> left = new ArrayList<>(before.lines());
    for (OfferLine line : after.lines()) {
      String place = "lines[" + (line.line() - 1) + "]";
      Optional<OfferLine> was = left.stream().filter(old -> isSame(old, line)).findFirst();
      was.ifPresent(left::remove);
      was.ifPresentOrElse(
          old -> addLine(place, old, line, all),
          () -> all.add(new OfferChange(place, null, called(line))));
    }
    left.forEach(
        gone -> all.add(new OfferChange("lines[" + (gone.line() - 1) + "]", called(gone), null)));
    addTerms(before.terms(), after.terms(), all);
    add("total", before.total(), after.total(), all);
    return all;
  }

  private static boolean isSame(OfferLine one, OfferLine other) {
    return Objects.equals(one.product(), other.product()) && one.name().equals(other.name());
  }

  private static String called(OfferLine line) {
    return line.quantity().stripTrailingZeros().toPlainString()
        + " "
        + line.unit()
        + " "
        + line.name();
  }

  private static void addLine(
      String place, OfferLine before, OfferLine after, List<OfferChange> all) {
    add(place + ".specification", before.specification(), after.specification(), all);
    add(place + ".unit", before.unit(), after.unit(), all);
    add(place + ".quantity", plain(before.quantity()), plain(after.quantity()), all);
    add(place + ".unitPrice", before.unitPrice(), after.unitPrice(), all);
    add(
        place + ".discountPercent",
        plain(before.discountPercent()),
        plain(after.discountPercent()),
        all);
  }

  private static void addTerms(OfferTerms before, OfferTerms after, List<OfferChange> all) {
    add("paymentTerms", terms(before.payment()), terms(after.payment()), all);
    add("taxIncluded", before.taxIncluded(), after.taxIncluded(), all);
    add("deliveryOn", before.deliveryOn(), after.deliveryOn(), all);
    add("afterSales", before.afterSales(), after.afterSales(), all);
    add("validUntil", before.validUntil(), after.validUntil(), all);
  }

  private static @Nullable String terms(@Nullable PaymentTerms terms) {
    if (terms == null) {
      return null;
    }
    BigDecimal deposit = terms.depositPercent();
    Integer credit = terms.creditDays();
    String more = deposit != null ? " " + plain(deposit) + " %" : "";
    return terms.kind().name() + (credit == null ? more : " " + credit);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static void add(
      String field, @Nullable Object before, @Nullable Object after, List<OfferChange> all) {
    if (!Objects.equals(before, after)) {
      all.add(
          new OfferChange(
              field,
              before == null ? null : before.toString(),
              after == null ? null : after.toString()));
    }
  }
}
