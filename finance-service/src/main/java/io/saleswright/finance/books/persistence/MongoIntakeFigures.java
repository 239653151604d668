package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.books.BookMonth;
import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.books.MonthStage;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up the orders that came in. What a closed month told stays as it is; what its orders came to
 * less since, because they were cancelled or changed, is taken off the first open one, so that in
 * the end no order counts for more than it is (FIN-15, FIN-16).
 */
final class MongoIntakeFigures {

  private static final String TOTAL = "state.order.total";

  private final EnvelopeStore<Receivable> receivables;
  private final ZoneId zone;

  MongoIntakeFigures(EnvelopeStore<Receivable> receivables, ZoneId zone) {
    this.receivables = receivables;
    this.zone = zone;
  }

  List<Figure> of(YearMonth month, Period period, Books books) {
    List<Figure> all = new ArrayList<>(cameIn(period));
    List<BookMonth> closed =
        books.months().stream().filter(one -> one.stage() == MonthStage.CLOSED).toList();
    if (!closed.isEmpty() && month.equals(closed.getLast().value().plusMonths(1))) {
      all.addAll(corrected(closed));
    }
    return all;
  }

  private List<Figure> cameIn(Period period) {
    return Sums.of(
        receivables,
        FigureKind.INTAKE,
        Filters.and(
            period.on("state.order.placedOn"),
            Filters.ne("state.plan.instalments.kind", "OPENING"),
            Filters.ne("state.status", "CANCELLED")),
        TOTAL);
  }

  /** What all closed months told, less what their orders come to now. */
  private List<Figure> corrected(List<BookMonth> closed) {
    Map<String, Money> less = new TreeMap<>();
    for (BookMonth month : closed) {
      for (Figure figure : month.figures()) {
        if (figure.kind() == FigureKind.INTAKE) {
          add(less, figure.amount());
        } else if (figure.kind() == FigureKind.INTAKE_CORRECTED) {
          add(less, figure.amount().negated());
        }
      }
    }
    Period all = Period.of(closed.getFirst().value(), closed.getLast().value(), zone);
    cameIn(all).forEach(figure -> add(less, figure.amount().negated()));
    return less.values().stream()
        .filter(amount -> !amount.isZero())
        .map(amount -> new Figure(FigureKind.INTAKE_CORRECTED, amount, 0))
        .toList();
  }

  private static void add(Map<String, Money> sums, Money amount) {
    sums.merge(amount.currency(), amount, Money::plus);
  }
}
