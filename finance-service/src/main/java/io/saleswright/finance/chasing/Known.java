package io.saleswright.finance.chasing;

import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.finance.standing.Standing;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a receivable now, for whatever is decided about its chasing. A case decides by
 * this and not by what some event told, so events that come twice, late or never change nothing.
 *
 * @param standing how the receivable stands
 * @param stage whether something is owed
 * @param owner whose it is
 * @param complaints numbers of the open complaints about it
 * @param today the company's day
 */
public record Known(
    Standing standing,
    ReceivableStage stage,
    OrderOwner owner,
    List<String> complaints,
    LocalDate today) {

  public Known {
    complaints = List.copyOf(complaints);
  }

  /** What is known of it on a day. */
  public static Known of(Receivable receivable, List<String> complaints, LocalDate today) {
    return new Known(
        receivable.past().getLast(),
        receivable.status(),
        receivable.order().owner(),
        complaints,
        today);
  }

  Money overdue() {
    return standing.overdue(today);
  }

  long daysOverdue() {
    return standing.daysOverdue(today);
  }

  Money paid() {
    return standing.paid();
  }

  /** What is overdue, the oldest first. */
  List<OpenPart> parts() {
    return standing.parts().stream()
        .filter(part -> part.daysOverdue(today, standing.graceDays()) > 0)
        .sorted(Comparator.comparing(part -> Objects.requireNonNull(part.dueOn())))
        .toList();
  }

  /** The day on which the oldest of what is overdue was due; null when nothing is. */
  @Nullable LocalDate dueOn() {
    return parts().isEmpty() ? null : parts().getFirst().dueOn();
  }

  /** How a case ends of which nothing is overdue. */
  String result() {
    return switch (stage) {
      case SETTLED -> "PAID";
      case CANCELLED -> "CANCELLED";
      case OPEN -> "NOT_DUE";
    };
  }
}
