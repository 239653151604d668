package io.saleswright.finance.commitments.web;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Figures;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a budget has in a month.
 *
 * @param id identity of the account
 * @param year the budget's year
 * @param department the department
 * @param category the category
 * @param month 1 to 12
 * @param on the day of which the figures tell; null when they are those of now
 * @param planned what the budget gives
 * @param reserved what expenses hold whose approval is under way
 * @param committed what approved expenses hold
 * @param used what was paid
 * @param available what may still be reserved
 * @param overdrawn by how much a decision let expenses go over the budget
 */
record AccountView(
    String id,
    int year,
    String department,
    String category,
    int month,
    @Nullable LocalDate on,
    Money planned,
    Money reserved,
    Money committed,
    Money used,
    Money available,
    Money overdrawn) {

  static AccountView of(Stored<BudgetAccount> stored, @Nullable LocalDate on) {
    BudgetAccount account = stored.state();
    AccountKey key = account.key();
    Figures figures = on == null ? account.figures() : account.at(on);
    return new AccountView(
        stored.id(),
        key.year(),
        key.department(),
        key.category(),
        key.month(),
        on,
        figures.planned(),
        figures.reserved(),
        figures.committed(),
        figures.used(),
        figures.available(),
        figures.overdrawn());
  }
}
