package io.saleswright.finance.creditnotes;

import io.saleswright.finance.creditnotes.CreditNote.Credited;
import io.saleswright.finance.invoices.TaxSplit;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a credit note is one of several that are one decision. A red-letter invoice corrects one
 * invoice; what is more than that has left goes back by others, each with a number of its own, and
 * all together are the whole to the cent (FIN-08, FIN-18).
 *
 * @param partOf identity of the first one of the decision; null of that one itself
 * @param parts what was taken out of this one, and becomes or became one of its own
 */
public record Division(@Nullable String partOf, List<Part> parts) {

  public Division {
    parts = List.copyOf(parts);
  }

  /**
   * What another credit note is over.
   *
   * @param id the identity that it gets
   */
  public record Part(String id, Credited share) {}

  /** With more that is taken out; their identities never change, so they are made once. */
  static @Nullable Division taking(String id, @Nullable Division before, List<Credited> more) {
    if (more.isEmpty()) {
      return before;
    }
    List<Part> all = new ArrayList<>(before == null ? List.of() : before.parts());
    for (Credited share : more) {
      all.add(new Part(Ids.derived(id, "part", Integer.toString(all.size())), share));
    }
    return new Division(before == null ? null : before.partOf(), all);
  }

  /**
   * What goes back, one share for each invoice that is corrected: a single one when some invoice
   * has so much left.
   *
   * @param left what is left of the invoices, in the order in which they are corrected
   * @return nothing when all together have not so much left
   */
  static List<Credited> of(Credited whole, List<Money> left) {
    if (left.stream().anyMatch(one -> one.covers(whole.gross()))) {
      return List.of(whole);
    }
    List<Money> amounts = new ArrayList<>();
    Money missing = whole.gross();
    for (Money one : left) {
      if (missing.isPositive()) {
        amounts.add(one.min(missing));
        missing = missing.minus(amounts.getLast());
      }
    }
    return missing.isPositive() ? List.of() : shares(whole, amounts);
  }

  private static List<Credited> shares(Credited whole, List<Money> amounts) {
    List<Credited> shares = new ArrayList<>();
    Money gross = Money.zero(whole.gross().currency());
    Money net = gross;
    for (Money amount : amounts) {
      gross = gross.plus(amount);
      // Taken of the sum so far, the net amounts add up to that of the whole.
      Money netSoFar = netOf(whole, gross);
      shares.add(
          new Credited(
              amount,
              whole.netPrice(),
              shares.isEmpty() ? whole.lines() : List.of(),
              whole.goods() == null ? null : amount,
              netSoFar == null ? null : netSoFar.minus(net)));
      net = netSoFar == null ? net : netSoFar;
    }
    return shares;
  }

  /** Null where the prices include tax, because each invoice has a rate of its own. */
  private static @Nullable Money netOf(Credited whole, Money gross) {
    BigDecimal rate = whole.netPrice() == null ? null : whole.netPrice().taxRate();
    return rate == null ? null : TaxSplit.of(gross, rate).net();
  }
}
