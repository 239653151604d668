package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Fingerprint;
import io.saleswright.platform.kernel.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The amounts of one order side by side, tax included (FIN-11).
 *
 * @param ordered what the order comes to; nothing once it was cancelled
 * @param shipped what of it has left the house
 * @param signed what the customer has signed for
 * @param invoiced invoices that are written and count
 * @param credited credit notes that count, and small differences that were written off
 * @param paid money that covers the order
 */
public record Compared(
    Money ordered, Money shipped, Money signed, Money invoiced, Money credited, Money paid) {

  /** What differs, and by how much. */
  public Map<Difference, Money> differences() {
    Map<Difference, Money> all = new EnumMap<>(Difference.class);
    put(all, Difference.NOT_SHIPPED, ordered.minus(shipped));
    put(all, Difference.NOT_INVOICED, shipped.minus(invoiced));
    put(all, Difference.NOT_PAID, invoiced.minus(credited).minus(paid));
    return all;
  }

  private static void put(Map<Difference, Money> all, Difference kind, Money amount) {
    if (!amount.isZero()) {
      all.put(kind, amount);
    }
  }

  /** Both together, of one currency. */
  Compared plus(Compared other) {
    return new Compared(
        ordered.plus(other.ordered),
        shipped.plus(other.shipped),
        signed.plus(other.signed),
        invoiced.plus(other.invoiced),
        credited.plus(other.credited),
        paid.plus(other.paid));
  }

  /** What both sides confirm: the same amounts have the same mark. */
  String mark() {
    String amounts =
        String.join(
            "|",
            ordered.toString(),
            shipped.toString(),
            signed.toString(),
            invoiced.toString(),
            credited.toString(),
            paid.toString());
    return Objects.requireNonNull(Fingerprint.of("order amounts", amounts));
  }
}
