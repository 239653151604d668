package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation as it stands on paper.
 *
 * @param customer what the customer is called
 * @param from the first day of the account
 * @param to the day at whose end the balance was
 * @param opening what was owed before the first day
 * @param balance what was owed at the end
 * @param open what of receivables was open
 * @param onAccount what of the customer's money covered nothing
 * @param items what was open
 */
record PrintedConfirmation(
    String customer,
    LocalDate from,
    LocalDate to,
    Money opening,
    Money balance,
    Money open,
    Money onAccount,
    List<Item> items) {

  /** An open item. */
  record Item(String number, @Nullable LocalDate dueOn, Money claim, Money left) {}

  static PrintedConfirmation of(Confirmation confirmation, Statement statement, String customer) {
    return new PrintedConfirmation(
        customer,
        confirmation.period().from(),
        confirmation.period().to(),
        statement.opening(),
        confirmation.balance(),
        statement.open(),
        statement.onAccount(),
        statement.openItems().stream()
            .map(item -> new Item(item.number(), item.dueOn(), item.claim(), item.open()))
            .toList());
  }
}
