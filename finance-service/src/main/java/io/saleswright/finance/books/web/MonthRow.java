package io.saleswright.finance.books.web;

import io.saleswright.finance.books.BooksDesk.Told;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.Shows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month came to in one currency (FIN-15).
 *
 * @param month such as 2026-11
 * @param state UNCLOSED, CLOSING or CLOSED; the figures of a closed month stay as they are
 * @param intake orders that came in, without those that were cancelled; what is cancelled or
 *     changed of a closed month is put right in the first open one
 * @param invoiced invoices that count
 * @param credited credit notes, less those that were taken back
 * @param shipped what the orders come to whose goods left the house
 * @param goods what those goods cost; null when nobody has said what some of them cost
 * @param freight what we pay for freight, less what was taken back
 * @param margin what was invoiced less credit notes, without tax, less goods and freight; null when
 *     what goods cost is not known, or nothing was invoiced
 * @param received payments, less those that were reversed
 * @param refunded money that was paid back, less what was taken back of it
 * @param takenOver open items that were taken over when the system went live
 * @param writtenOff small differences, less those that were taken back
 * @param otherIncome what was paid too much by a little, less what was taken back of it
 * @param outstanding what customers owe at the end for what was invoiced, less what they have paid
 * @param expenses expenses that were paid, less payments that were taken back
 * @param budget what the budgets give
 */
record MonthRow(
    String month,
    String state,
    String currency,
    Money intake,
    Money invoiced,
    Money credited,
    Money shipped,
    @Shows("cost") @Nullable Money goods,
    Money freight,
    @Shows("cost") @Nullable Money margin,
    Money received,
    Money refunded,
    Money takenOver,
    Money writtenOff,
    Money otherIncome,
    Money outstanding,
    Money expenses,
    Money budget) {

  static List<MonthRow> of(Told told) {
    return told.figures().stream()
        .map(figure -> figure.amount().currency())
        .distinct()
        .sorted()
        .map(currency -> row(told, currency))
        .toList();
  }

  private static MonthRow row(Told told, String currency) {
    return new MonthRow(
        told.month().toString(),
        told.stage().name(),
        currency,
        sum(told, FigureKind.INTAKE, currency)
            .minus(sum(told, FigureKind.INTAKE_CORRECTED, currency)),
        sum(told, FigureKind.INVOICED, currency),
        sum(told, FigureKind.CREDITED, currency)
            .minus(sum(told, FigureKind.CREDIT_REVERSED, currency)),
        sum(told, FigureKind.SHIPPED, currency),
        goods(told, currency),
        sum(told, FigureKind.FREIGHT, currency),
        margin(told, currency),
        sum(told, FigureKind.RECEIVED, currency)
            .minus(sum(told, FigureKind.PAYMENT_REVERSED, currency)),
        sum(told, FigureKind.REFUNDED, currency)
            .minus(sum(told, FigureKind.REFUND_REVERSED, currency)),
        sum(told, FigureKind.TAKEN_OVER, currency),
        sum(told, FigureKind.WRITTEN_OFF, currency)
            .minus(sum(told, FigureKind.WRITE_OFF_REVERSED, currency)),
        sum(told, FigureKind.OTHER_INCOME, currency)
            .minus(sum(told, FigureKind.OTHER_INCOME_REVERSED, currency)),
        sum(told, FigureKind.OUTSTANDING, currency),
        sum(told, FigureKind.EXPENSES, currency)
            .minus(sum(told, FigureKind.EXPENSE_REVERSED, currency)),
        sum(told, FigureKind.BUDGET, currency));
  }

  private static @Nullable Money goods(Told told, String currency) {
    return is(told, FigureKind.COST_UNKNOWN, currency)
        ? null
        : sum(told, FigureKind.COST_OF_GOODS, currency);
  }

  private static @Nullable Money margin(Told told, String currency) {
    Money goods = goods(told, currency);
    return goods == null || !is(told, FigureKind.INVOICED_NET, currency)
        ? null
        : sum(told, FigureKind.INVOICED_NET, currency)
            .minus(sum(told, FigureKind.CREDITED_NET, currency))
            .minus(goods)
            .minus(sum(told, FigureKind.FREIGHT, currency));
  }

  private static boolean is(Told told, FigureKind kind, String currency) {
    return told.figures().stream()
        .anyMatch(one -> one.kind() == kind && one.amount().currency().equals(currency));
  }

  private static Money sum(Told told, FigureKind kind, String currency) {
    return told.figures().stream()
        .filter(figure -> figure.kind() == kind && figure.amount().currency().equals(currency))
        .map(Figure::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
