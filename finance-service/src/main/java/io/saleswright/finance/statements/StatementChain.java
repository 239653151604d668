package io.saleswright.finance.statements;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The statements of one account: each begins where the one before it ended, or one between them is
 * missing (FIN-09).
 */
public final class StatementChain {

  private StatementChain() {}

  /**
   * A statement, as far as the chain looks at it.
   *
   * @param id identity of the statement
   * @param opening where it begins
   * @param closing where it ends
   * @param closingOn the day on which it does
   * @param overlaps whether an earlier one told some of its movements, as the file of a whole day
   *     does after one of its morning; so it may begin where any earlier one ended
   */
  public record Link(
      String id, Money opening, Money closing, LocalDate closingOn, boolean overlaps) {}

  /**
   * The last statement before this one that is there, when one between them is missing. It is known
   * by its day, and not by balances alone: where each day ends with the same balance, nothing else
   * tells. Before the first day of all nothing is missing.
   *
   * @param all the statements of the account, this one among them
   */
  static Optional<Link> missingBefore(Link link, List<Link> all) {
    List<Link> others = all.stream().filter(other -> !other.id().equals(link.id())).toList();
    Optional<LocalDate> lastDay =
        others.stream()
            .map(Link::closingOn)
            .filter(day -> day.isBefore(link.closingOn()))
            .max(Comparator.naturalOrder());
    if (lastDay.isEmpty()) {
      return Optional.empty();
    }
    boolean follows =
        others.stream()
            .filter(other -> !other.closingOn().isAfter(link.closingOn()))
            .filter(other -> link.overlaps() || !other.closingOn().isBefore(lastDay.get()))
            .anyMatch(other -> other.closing().equals(link.opening()));
    return follows ? Optional.empty() : Optional.of(lastOf(lastDay.get(), others));
  }

  /** The end of a day: what no other statement of that day begins with. */
  private static Link lastOf(LocalDate day, List<Link> all) {
    List<Link> those = all.stream().filter(link -> link.closingOn().equals(day)).toList();
    return those.stream()
        .filter(link ->
            those.stream().noneMatch(next -> next != link && next.opening().equals(link.closing())))
        .findFirst()
        .orElse(those.getLast());
  }
}
