package io.saleswright.finance.collection;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.finance.standing.Standing;
import io.saleswright.finance.standing.Standings;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A receivable of which something was open at a moment.
 *
 * @param stored the receivable as it is now, for what never changes of it
 * @param standing how it stood then
 * @param asOf the moment
 * @param ages the age classes of that moment
 * @param promised the last promise to pay that had been made; null when none had
 */
public record CollectionLine(
    Stored<Receivable> stored,
    Standing standing,
    AsOf asOf,
    AgeClasses ages,
    @Nullable Promised promised) {

  /** The line of a receivable; empty when nothing of it was open. */
  static Optional<CollectionLine> of(Stored<Receivable> stored, AsOf asOf, AgeClasses ages) {
    return Standings.at(stored.state().past(), asOf.at())
        .filter(standing -> !standing.parts().isEmpty())
        .map(standing -> new CollectionLine(stored, standing, asOf, ages, null));
  }

  CollectionLine promising(@Nullable Promised promise) {
    return new CollectionLine(stored, standing, asOf, ages, promise);
  }

  boolean answers(Asked asked) {
    return (asked.contractId() == null || asked.contractId().equals(contractId()))
        && (asked.salesperson() == null || asked.salesperson().equals(standing.salesperson()))
        && (asked.currency() == null || asked.currency().equals(standing.claim().currency()))
        && (asked.ageClass() == null || asked.ageClass().equals(ageClass()));
  }

  /** The contract that it was under; null for none. */
  public @Nullable String contractId() {
    return stored.state().contractAt(asOf.at());
  }

  /** What was open. */
  public Money open() {
    return standing.open();
  }

  /** What of it was overdue. */
  public Money overdue() {
    return standing.overdue(asOf.day());
  }

  /** How long the oldest of it was overdue. */
  public long daysOverdue() {
    return standing.daysOverdue(asOf.day());
  }

  /** The age class of the oldest of it. */
  public String ageClass() {
    return ages.of(daysOverdue());
  }

  /** The age class of one part. */
  public String ageClass(OpenPart part) {
    return ages.of(part.daysOverdue(asOf.day(), standing.graceDays()));
  }
}
