package io.saleswright.finance.standing;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one receivable stood from a moment until the next of these.
 *
 * @param from since when
 * @param state OPEN, SETTLED or CANCELLED
 * @param salesperson staff id of who looked after its order
 * @param claim what money had to pay of it: what was owed less what credit notes took off
 * @param credited what credit notes took off, and small differences that were written off
 * @param paid what money covered of the claim
 * @param graceDays days after a due date that still counted as in time
 * @param parts what was open, in the order in which money fills it
 * @param writtenOff what of credited was written off (FIN-09); null when nothing was, and in what
 *     was written before that was kept
 */
public record Standing(
    Instant from,
    String state,
    String salesperson,
    Money claim,
    Money credited,
    Money paid,
    int graceDays,
    List<OpenPart> parts,
    @Nullable Money writtenOff) {

  /** How one stood of which nothing was written off. */
  public Standing(
      Instant from,
      String state,
      String salesperson,
      Money claim,
      Money credited,
      Money paid,
      int graceDays,
      List<OpenPart> parts) {
    this(from, state, salesperson, claim, credited, paid, graceDays, parts, null);
  }

  public Standing {
    parts = List.copyOf(parts);
  }

  /** What was open of it; never less than nothing. */
  public Money open() {
    return parts.stream().map(OpenPart::amount).reduce(Money.zero(claim.currency()), Money::plus);
  }

  /** What of it was overdue on a day. */
  public Money overdue(LocalDate on) {
    return parts.stream()
        .filter(part -> part.daysOverdue(on, graceDays) > 0)
        .map(OpenPart::amount)
        .reduce(Money.zero(claim.currency()), Money::plus);
  }

  /** How long the oldest of what was open was overdue on a day; 0 when nothing was. */
  public long daysOverdue(LocalDate on) {
    return parts.stream().mapToLong(part -> part.daysOverdue(on, graceDays)).max().orElse(0);
  }

  /** The first day on which something of what was open was due; null when nobody could know. */
  public @Nullable LocalDate firstDue() {
    return parts.stream()
        .map(OpenPart::dueOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What of it was written off. */
  public Money differences() {
    return writtenOff == null ? Money.zero(claim.currency()) : writtenOff;
  }

  /** Whether nothing but the moment differs. */
  boolean saysTheSameAs(Standing other) {
    return equals(other.since(from));
  }

  Standing since(Instant moment) {
    return new Standing(
        moment, state, salesperson, claim, credited, paid, graceDays, parts, writtenOff);
  }
}
