package io.saleswright.finance.commitments.web;

import io.saleswright.finance.commitments.AccountDesk;
import io.saleswright.finance.commitments.AccountQuery;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the lines of budgets have in their months, and what expenses hold of it (EXP-11). */
@RestController
@RequestMapping("/api/budget-accounts")
class AccountController {

  private final AccountDesk desk;

  AccountController(AccountDesk desk) {
    this.desk = desk;
  }

  /**
   * What one line of a budget has in one month.
   *
   * @param on the day at whose end it had that; now when it is left out
   */
  @GetMapping("/{id}")
  ResponseEntity<AccountView> get(
      @PathVariable String id, @RequestParam @Nullable LocalDate on, Caller caller) {
    Stored<BudgetAccount> stored = desk.get(id, caller);
    return Answers.ok(stored, AccountView.of(stored, on));
  }

  /**
   * What the lines of budgets have, month by month.
   *
   * @param year only of this year
   * @param department only of this department
   * @param category only of this category
   * @param month only of this month, 1 to 12
   * @param on the day at whose end they had that; now when it is left out
   */
  @GetMapping
  @NotesLists(of = "budget accounts", rule = "EXP-11")
  Page<AccountView> list(
      @RequestParam @Nullable @Min(2000) @Max(2100) Integer year,
      @RequestParam @Nullable @Size(max = 40) String department,
      @RequestParam @Nullable @Size(max = 40) String category,
      @RequestParam @Nullable @Min(1) @Max(12) Integer month,
      @RequestParam @Nullable LocalDate on,
      PageRequest page,
      Caller caller) {
    AccountQuery query = new AccountQuery(year, department, category, month);
    return Page.ofStored(
        desk.list(query, page.slice(), caller), page, stored -> AccountView.of(stored, on));
  }
}
