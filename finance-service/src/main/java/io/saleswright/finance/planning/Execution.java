package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The budget's plan of execution (EXP-02): what its lines have month by month, after money was
 * moved between them. The accounts follow it.
 *
 * @param number counts what the accounts are told
 * @param lines what each category has
 * @param openSince since when the accounts have to be told; null when all know
 */
public record Execution(long number, List<ExecutionLine> lines, @Nullable Instant openSince) {

  public Execution {
    lines = List.copyOf(lines);
  }

  /**
   * What follows from a version that comes into force. Categories that it does not name any more
   * have nothing.
   *
   * @param before the plan until now; null when there was none
   */
  public static Execution of(BudgetContent content, @Nullable Execution before, Instant at) {
    List<ExecutionLine> all = new ArrayList<>();
    content.lines().forEach(line -> all.add(new ExecutionLine(line.category(), line.months())));
    if (before != null) {
      before.lines.stream()
          .filter(line -> content.line(line.category()).isEmpty())
          .forEach(line -> all.add(line.emptied()));
    }
    return new Execution(before == null ? 1 : before.number + 1, all, at);
  }

  /**
   * A version as the money lies by now: the lines that have any, each with the reasons of the last
   * version that named it.
   *
   * @param versions the approved versions, the oldest first
   */
  public BudgetContent asContent(List<BudgetVersion> versions) {
    List<BudgetLine> all = new ArrayList<>();
    for (ExecutionLine line : lines) {
      Money amount = MonthSplit.sum(line.months());
      if (amount.isPositive()) {
        versions.reversed().stream()
            .flatMap(version -> version.content().line(line.category()).stream())
            .findFirst()
            .ifPresent(reasons -> all.add(reasons.having(amount, line.months())));
      }
    }
    return new BudgetContent(versions.getLast().content().salesTarget(), all);
  }

  /** What a category has; none when the budget never named it. */
  public Optional<ExecutionLine> line(String category) {
    return lines.stream().filter(line -> line.category().equals(category)).findFirst();
  }

  /**
   * The plan after money was moved while it was written; one that leaves less there than was moved
   * decides otherwise.
   */
  public Execution following(Reallocation move, Instant at) {
    boolean there =
        line(move.to().category()).isPresent()
            && line(move.from().category())
                .filter(line -> line.in(move.from().month()).covers(move.amount()))
                .isPresent();
    return there
        ? new Execution(number, moving(move.from(), move.to(), move.amount(), at).lines, at)
        : this;
  }

  /** The plan after money was moved. */
  public Execution moving(
      Reallocation.Place from, Reallocation.Place to, Money amount, Instant at) {
    List<ExecutionLine> all = new ArrayList<>();
    for (ExecutionLine line : lines) {
      ExecutionLine now = line;
      now =
          line.category().equals(from.category()) ? now.plus(from.month(), amount.negated()) : now;
      now = line.category().equals(to.category()) ? now.plus(to.month(), amount) : now;
      all.add(now);
    }
    return new Execution(number + 1, all, at);
  }

  /** The same, once all accounts know. */
  public Execution told() {
    return new Execution(number, lines, null);
  }
}
