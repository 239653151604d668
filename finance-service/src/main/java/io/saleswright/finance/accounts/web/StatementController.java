package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.accounts.StatementDesk;
import io.saleswright.finance.accounts.web.StatementView.MovementView;
import io.saleswright.finance.accounts.web.StatementView.OpenItemView;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers' accounts: opening balance, movements, open items, closing balance (FIN-12). */
@RestController
@RequestMapping(StatementController.PATH)
class StatementController {

  static final String PATH = "/api/statements/{customerId}";

  private final StatementDesk desk;
  private final WorkCalendar calendar;
  private final CustomerNames names;

  StatementController(StatementDesk desk, WorkCalendar calendar, CustomerNames names) {
    this.desk = desk;
    this.calendar = calendar;
    this.names = names;
  }

  /**
   * A customer's account from one day to another. What is written later changes nothing of it.
   *
   * @param currency the currency
   * @param from the first day
   * @param to the last day; not in the future
   */
  @GetMapping
  StatementView get(
      @PathVariable String customerId,
      @RequestParam String currency,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      Caller caller) {
    Statement statement = desk.of(customerId, currency, from, to, caller);
    return StatementView.of(statement, nameOf(customerId));
  }

  /**
   * Its movements, between the opening and the closing balance, each with the balance after it.
   *
   * @param currency the currency
   * @param from the first day
   * @param to the last day; not in the future
   */
  @GetMapping("/movements")
  @NotesLists(of = "movements", rule = "SEC-02")
  Page<MovementView> movements(
      @PathVariable String customerId,
      @RequestParam String currency,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      PageRequest page,
      Caller caller) {
    Statement statement = desk.of(customerId, currency, from, to, caller);
    Instant begin = from.atStartOfDay(calendar.zone()).toInstant();
    return Page.ofRows(StatementView.between(statement, begin), page);
  }

  /**
   * What was open at the end of the last day.
   *
   * @param currency the currency
   * @param from the first day
   * @param to the last day; not in the future
   */
  @GetMapping("/open-items")
  @NotesLists(of = "open items", rule = "SEC-02")
  Page<OpenItemView> openItems(
      @PathVariable String customerId,
      @RequestParam String currency,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      PageRequest page,
      Caller caller) {
    Statement statement = desk.of(customerId, currency, from, to, caller);
    return Page.ofRows(StatementView.openItems(statement), page);
  }

  /** What a customer is called; their identity while nobody has told a name. */
  private String nameOf(String customerId) {
    return names.of(customerId).orElse(customerId);
  }
}
