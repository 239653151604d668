package io.saleswright.finance.receivables;

import io.saleswright.finance.receivables.Instalment.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed as overdue, and when to look again.
 *
 * @param noticed what was told of and is still open
 * @param nextOn the first day on which something more is overdue; null when nothing can be
 */
public record OverdueWatch(List<Notice> noticed, @Nullable LocalDate nextOn) {

  static final OverdueWatch NONE = new OverdueWatch(List.of(), null);

  public OverdueWatch {
    noticed = List.copyOf(noticed);
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
    return new OverdueWatch(still, next);
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
    return new OverdueWatch(all, nextOn);
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
