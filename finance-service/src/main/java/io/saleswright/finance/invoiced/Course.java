package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of an invoice.
 *
 * @param sendings when and how it was sent, oldest first
 * @param voiding how it came not to count; null while it counts or is not written
 * @param parts the other invoices that are over what was taken out of it, oldest first
 * @param credits what credit notes take off it
 * @param openSince since when the last of the parts has to be brought into being; null when all are
 *     there
 */
public record Course(
    List<Sending> sendings,
    @Nullable Voiding voiding,
    List<Part> parts,
    List<CreditClaim> credits,
    @Nullable Instant openSince) {

  /** Nothing yet. */
  public static final Course NONE = new Course(List.of(), null, List.of(), List.of(), null);

  private static final int MOST_SENDINGS = 20;

  public Course {
    sendings = List.copyOf(sendings);
    parts = List.copyOf(parts);
    credits = List.copyOf(credits);
  }

  /** Sent once more; of very many the latest are kept. */
  public Course with(Sending sending) {
    List<Sending> all = plus(sendings, sending);
    int from = Math.max(0, all.size() - MOST_SENDINGS);
    return new Course(all.subList(from, all.size()), voiding, parts, credits, openSince);
  }

  /** With one more invoice that has to be brought into being. */
  public Course with(Part part, Instant at) {
    return new Course(sendings, voiding, plus(parts, part), credits, at);
  }

  /** Does not count any more. */
  public Course with(Voiding over) {
    return new Course(sendings, over, parts, credits, openSince);
  }

  /** All parts are there. */
  public Course complete() {
    return new Course(sendings, voiding, parts, credits, null);
  }

  /** With what a credit note takes off it. */
  public Course with(CreditClaim claim) {
    return new Course(sendings, voiding, parts, plus(credits, claim), openSince);
  }

  /** Without what a credit note took off it. */
  public Course without(String creditId) {
    return new Course(
        sendings,
        voiding,
        parts,
        credits.stream().filter(claim -> !claim.id().equals(creditId)).toList(),
        openSince);
  }

  /** Whether a credit note has what it asked for. */
  public boolean isCredited(String creditId) {
    return credits.stream().anyMatch(claim -> claim.id().equals(creditId));
  }

  /** What credit notes take off it. */
  public Money credited(String currency) {
    return credits.stream().map(CreditClaim::gross).reduce(Money.zero(currency), Money::plus);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
