package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.books.BookMonth;
import io.saleswright.finance.books.Books;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.finance.books.MonthFigures;
import io.saleswright.finance.books.MonthStage;
import io.saleswright.platform.kernel.Money;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.conversions.Bson;

/** Adds up entries in their collections, so that none has to travel. */
final class MongoMonthFigures implements MonthFigures {

  private static final String PLACED_ON = "state.order.placedOn";
  private static final String PART = "state.plan.instalments.kind";
  private static final String OPENING = "OPENING";
  private static final String GROSS = "state.credited.gross";
  private static final String RECEIVED = "state.receipt.amount";
  private static final String ISSUED_ON = "state.issue.issuedOn";
  private static final String NET = "state.issue.net";
  private static final String ASKED = "state.request.amount";
  private static final Bson MISSING = Filters.eq("state.request.paymentId", null);
  private static final Bson TOO_MUCH = Filters.ne("state.request.paymentId", null);

  private final Entries entries;
  private final ZoneId zone;
  private final MongoIntakeFigures intake;
  private final MongoGoodsFigures goods;
  private final MongoExpenseFigures expenses;

  MongoMonthFigures(Entries entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
    this.intake = new MongoIntakeFigures(entries.receivables(), zone);
    this.goods = new MongoGoodsFigures(entries.orderBooks(), entries.receivables());
    this.expenses = new MongoExpenseFigures(entries.expenses());
  }

  @Override
  public List<Figure> of(YearMonth month, Books books) {
    Period period = Period.of(month, zone);
    List<Figure> all = new ArrayList<>();
    all.addAll(intake.of(month, period, books));
    List<Figure> moved = movements(period, books);
    all.addAll(moved);
    all.addAll(net(period));
    all.addAll(goods.of(period));
    all.addAll(expenses.of(period));
    all.addAll(
        Sums.of(
            entries.budgetAccounts(),
            FigureKind.BUDGET,
            Filters.and(
                Filters.eq("state.key.year", month.getYear()),
                Filters.eq("state.key.month", month.getMonthValue())),
            "state.planned"));
    all.addAll(outstanding(month, books, moved));
    return all;
  }

  /** What changes what customers owe. */
  private List<Figure> movements(Period period, Books books) {
    List<Figure> all = new ArrayList<>(ofReceivables(period, books));
    all.addAll(Sums.of(entries.invoices(), FigureKind.INVOICED, issued(period), "state.gross"));
    all.addAll(Sums.of(entries.creditNotes(), FigureKind.CREDITED, period.on(ISSUED_ON), GROSS));
    all.addAll(Sums.of(entries.creditNotes(), FigureKind.CREDIT_REVERSED, reversed(period), GROSS));
    all.addAll(
        Sums.of(
            entries.payments(),
            FigureKind.RECEIVED,
            period.entered("state.receipt.receivedOn", books),
            RECEIVED));
    all.addAll(
        Sums.of(
            entries.payments(),
            FigureKind.PAYMENT_REVERSED,
            period.at("state.reversal.at"),
            RECEIVED));
    all.addAll(
        Sums.of(entries.refunds(), FigureKind.REFUNDED, period.on("state.paidOut.on"), ASKED));
    all.addAll(Sums.of(entries.refunds(), FigureKind.REFUND_REVERSED, reversed(period), ASKED));
    return all;
  }

  private static Bson issued(Period period) {
    return Filters.and(period.on(ISSUED_ON), Filters.eq("state.waiting.course.voiding", null));
  }

  private static Bson reversed(Period period) {
    return Filters.and(Filters.eq("state.stage", "REVERSED"), period.at("state.end.at"));
  }

  /** What was invoiced and credited without tax, of which the margin is made (FIN-14). */
  private List<Figure> net(Period period) {
    List<Figure> all = new ArrayList<>();
    all.addAll(Sums.of(entries.invoices(), FigureKind.INVOICED_NET, issued(period), NET));
    all.addAll(Sums.of(entries.creditNotes(), FigureKind.CREDITED_NET, period.on(ISSUED_ON), NET));
    all.addAll(
        Sums.negated(
            Sums.of(entries.creditNotes(), FigureKind.CREDITED_NET, reversed(period), NET)));
    return all;
  }

  /** What was taken over at the start, and small differences of either kind since. */
  private List<Figure> ofReceivables(Period period, Books books) {
    List<Figure> all = new ArrayList<>();
    all.addAll(
        Sums.of(
            entries.receivables(),
            FigureKind.TAKEN_OVER,
            Filters.and(period.entered(PLACED_ON, books), Filters.eq(PART, OPENING)),
            "state.order.total"));
    // What was taken over by mistake is taken off in the month in which somebody said so.
    all.addAll(
        Sums.negated(
            Sums.of(
                entries.receivables(),
                FigureKind.TAKEN_OVER,
                Filters.and(
                    Filters.eq(PART, OPENING),
                    Filters.eq("state.status", "CANCELLED"),
                    period.at("state.clearedAt")),
                "state.order.total")));
    all.addAll(
        Sums.of(
            entries.writeOffs(),
            FigureKind.WRITTEN_OFF,
            Filters.and(MISSING, counted(period)),
            ASKED));
    all.addAll(
        Sums.of(
            entries.writeOffs(),
            FigureKind.WRITE_OFF_REVERSED,
            Filters.and(MISSING, reversed(period)),
            ASKED));
    all.addAll(
        Sums.of(
            entries.writeOffs(),
            FigureKind.OTHER_INCOME,
            Filters.and(TOO_MUCH, counted(period)),
            ASKED));
    all.addAll(
        Sums.of(
            entries.writeOffs(),
            FigureKind.OTHER_INCOME_REVERSED,
            Filters.and(TOO_MUCH, reversed(period)),
            ASKED));
    return all;
  }

  /**
   * What counts since a moment of the period. One that a crash held up counts when the receivable
   * has answered, which may be in the month after; earlier ones are known by when they were made.
   */
  private static Bson counted(Period period) {
    String since = "state.countsFrom";
    return Filters.and(
        Filters.in("state.stage", "WRITTEN_OFF", "REVERSED"),
        Filters.or(
            period.at(since), Filters.and(Filters.eq(since, null), period.at("created.at"))));
  }

  /** On from what the month before came to when that is closed, else from the very beginning. */
  private List<Figure> outstanding(YearMonth month, Books books, List<Figure> moved) {
    BookMonth before =
        books
            .month(month.minusMonths(1))
            .filter(one -> one.stage() == MonthStage.CLOSED)
            .orElse(null);
    Map<String, Money> owed = new TreeMap<>();
    if (before == null) {
      movements(Period.until(month, zone), books).forEach(figure -> add(owed, figure));
    } else {
      before.figures().stream()
          .filter(figure -> figure.kind() == FigureKind.OUTSTANDING)
          .forEach(figure -> owed.put(figure.amount().currency(), figure.amount()));
      moved.forEach(figure -> add(owed, figure));
    }
    return owed.values().stream()
        .map(amount -> new Figure(FigureKind.OUTSTANDING, amount, 0))
        .toList();
  }

  private static void add(Map<String, Money> owed, Figure figure) {
    Money change =
        switch (figure.kind()) {
          case TAKEN_OVER,
              INVOICED,
              CREDIT_REVERSED,
              PAYMENT_REVERSED,
              REFUNDED,
              WRITE_OFF_REVERSED,
              OTHER_INCOME ->
              figure.amount();
          case CREDITED, RECEIVED, REFUND_REVERSED, WRITTEN_OFF, OTHER_INCOME_REVERSED ->
              figure.amount().negated();
          case INTAKE,
              INTAKE_CORRECTED,
              INVOICED_NET,
              CREDITED_NET,
              SHIPPED,
              COST_UNKNOWN,
              COST_OF_GOODS,
              FREIGHT,
              EXPENSES,
              EXPENSE_REVERSED,
              BUDGET,
              OUTSTANDING ->
              Money.zero(figure.amount().currency());
        };
    owed.merge(change.currency(), change, Money::plus);
  }
}
