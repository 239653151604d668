package io.saleswright.finance.receivables;

import io.saleswright.finance.receivables.Instalment.Kind;
import io.saleswright.finance.standing.Standing;
import io.saleswright.finance.standing.Standings;
import io.saleswright.finance.standing.UnderContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed as overdue, when to look again, and how the receivable stood before.
 *
 * @param noticed what was told of and is still open
 * @param nextOn the first day on which something more is overdue; null when nothing can be
 * @param past how it stood from when on, oldest first, only ever added to (FIN-05); null in what
 *     was stored before that was kept
 * @param contracts under which contract it was from when on, oldest first; null while it was always
 *     under the same
 */
public record OverdueWatch(
    List<Notice> noticed,
    @Nullable LocalDate nextOn,
    @Nullable List<Standing> past,
    @Nullable List<UnderContract> contracts) {

  static final OverdueWatch NONE = new OverdueWatch(List.of(), null, List.of(), null);

  public OverdueWatch {
    noticed = List.copyOf(noticed);
    past = past == null ? null : List.copyOf(past);
    contracts = contracts == null ? null : List.copyOf(contracts);
  }

  /**
   * With how the receivable stands now.
   *
   * @param before how it stood before, of what was stored before that was kept
   */
  OverdueWatch remembering(Standing before, Standing now) {
    List<Standing> known = past == null ? List.of(before) : past;
    return new OverdueWatch(noticed, nextOn, Standings.with(known, now), contracts);
  }

  /** With the contract that it is under now; the first one counts from the beginning. */
  OverdueWatch under(@Nullable String before, @Nullable String now, Instant at) {
    return Objects.equals(before, now)
        ? this
        : new OverdueWatch(noticed, nextOn, past, UnderContract.with(contracts, before, now, at));
  }

  /** An instalment that was told of, by what identifies it for its customer. */
  public record Notice(Kind kind, LocalDate dueOn) {}

  /** The same watch over what is open now. */
  OverdueWatch over(List<Instalment> open, int graceDays) {
    List<Notice> still =
        noticed.stream().filter(n -> open.stream().anyMatch(i -> matches(n, i))).toList();
    LocalDate next =
        open.stream()
            .filter(i -> i.dueOn() != null && still.stream().noneMatch(n -> matches(n, i)))
            .map(i -> overdueFrom(i, graceDays))
            .min(LocalDate::compareTo)
            .orElse(null);
    return new OverdueWatch(still, next, past, contracts);
  }

  /** The open instalments that are overdue today and were not told of. */
  List<Instalment> dueToNotice(List<Instalment> open, int graceDays, LocalDate today) {
    return open.stream()
        .filter(i -> i.dueOn() != null && !today.isBefore(overdueFrom(i, graceDays)))
        .filter(i -> noticed.stream().noneMatch(n -> matches(n, i)))
        .toList();
  }

  OverdueWatch noticing(List<Instalment> instalments) {
    List<Notice> all = new ArrayList<>(noticed);
    for (Instalment i : instalments) {
      all.add(new Notice(i.kind(), Objects.requireNonNull(i.dueOn())));
    }
    return new OverdueWatch(all, nextOn, past, contracts);
  }

  boolean isOverdue(Instalment instalment) {
    return noticed.stream().anyMatch(n -> matches(n, instalment));
  }

  private static LocalDate overdueFrom(Instalment instalment, int graceDays) {
    return Objects.requireNonNull(instalment.dueOn()).plusDays(graceDays + 1L);
  }

  private static boolean matches(Notice notice, Instalment instalment) {
    return notice.kind() == instalment.kind() && notice.dueOn().equals(instalment.dueOn());
  }
}
