package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.Movement;
import io.saleswright.finance.accounts.MovementKind;
import io.saleswright.finance.accounts.OpenItem;
import io.saleswright.finance.accounts.Statement;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's account in one currency over some days.
 *
 * @param customerId whose it is
 * @param customerName what they are called; their identity while nobody has told a name
 * @param currency the currency of all of it
 * @param from the first day
 * @param to the last day
 * @param asOf the moment of its end
 * @param opening what was owed before the first day; negative when we owed
 * @param movements what changed that
 * @param closing what was owed at the end; negative when we owed
 * @param open what of receivables was open
 * @param onAccount what of the customer's money covered nothing
 * @param openItems what was open, the earliest due first
 */
record StatementView(
    String customerId,
    String customerName,
    String currency,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Money opening,
    List<MovementView> movements,
    Money closing,
    Money open,
    Money onAccount,
    List<OpenItemView> openItems) {

  /**
   * One movement.
   *
   * @param at when it was written
   * @param kind OPENING_ITEM, RECEIVABLE, RECEIVABLE_CHANGED, RECEIVABLE_CANCELLED, CREDIT_NOTE,
   *     CREDIT_NOTE_REVERSED, PAYMENT, PAYMENT_REVERSED, REFUND or REFUND_REVERSED; in the list of
   *     movements also OPENING_BALANCE, the first, and CLOSING_BALANCE, the last
   * @param documentId identity of the receivable, payment or refund; left out of balances
   * @param number its number for people; left out of balances
   * @param amount what the customer owed more; negative when less
   * @param balance what they owed after it
   */
  record MovementView(
      Instant at,
      String kind,
      @Nullable String documentId,
      @Nullable String number,
      Money amount,
      Money balance) {}

  /**
   * A receivable of which something was open.
   *
   * @param orderId identity of the receivable, and of its order
   * @param number the order's number for people
   * @param claim what money has to pay of it
   * @param open what was not paid
   * @param dueOn the first day on which something of it was due; left out while nobody could know
   * @param daysOverdue how long the oldest of it was overdue
   */
  record OpenItemView(
      String orderId,
      String number,
      Money claim,
      Money open,
      @Nullable LocalDate dueOn,
      long daysOverdue) {

    static OpenItemView of(OpenItem item) {
      return new OpenItemView(
          item.orderId(),
          item.number(),
          item.claim(),
          item.open(),
          item.dueOn(),
          item.daysOverdue());
    }
  }

  static List<OpenItemView> openItems(Statement statement) {
    return statement.openItems().stream().map(OpenItemView::of).toList();
  }

  static StatementView of(Statement statement, String name) {
    return new StatementView(
        statement.customerId(),
        name,
        statement.currency(),
        statement.period().from(),
        statement.period().to(),
        statement.asOf().at(),
        statement.opening(),
        movements(statement),
        statement.closing(),
        statement.open(),
        statement.onAccount(),
        openItems(statement));
  }

  /** The movements with the balance after each. */
  static List<MovementView> movements(Statement statement) {
    List<MovementView> rows = new ArrayList<>();
    Money balance = statement.opening();
    for (Movement movement : statement.movements()) {
      balance = balance.plus(movement.amount());
      MovementKind kind = movement.kind();
      rows.add(
          new MovementView(
              movement.at(),
              kind.name(),
              movement.documentId(),
              movement.number(),
              movement.amount(),
              balance));
    }
    return rows;
  }

  /** The same between the two balances, as a sheet has it. */
  static List<MovementView> between(Statement statement, Instant begin) {
    Money nothing = Money.zero(statement.currency());
    List<MovementView> rows = new ArrayList<>();
    rows.add(new MovementView(begin, "OPENING_BALANCE", null, null, nothing, statement.opening()));
    rows.addAll(movements(statement));
    rows.add(
        new MovementView(
            statement.asOf().at(), "CLOSING_BALANCE", null, null, nothing, statement.closing()));
    return rows;
  }
}
