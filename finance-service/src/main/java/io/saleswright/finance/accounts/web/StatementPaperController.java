package io.saleswright.finance.accounts.web;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.accounts.StatementDesk;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.PaperAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers' accounts on paper, and what of them left the house (FIN-12). */
@RestController
@RequestMapping(StatementController.PATH)
class StatementPaperController {

  private final StatementDesk desk;
  private final KeptStatements papers;
  private final CustomerNames names;

  StatementPaperController(StatementDesk desk, KeptStatements papers, CustomerNames names) {
    this.desk = desk;
    this.papers = papers;
    this.names = names;
  }

  /**
   * A statement that left the house.
   *
   * @param id identity of the paper
   * @param number the currency and the days that it tells of
   * @param sha256 hash of its bytes
   * @param pages how many pages it has
   * @param by staff id of who let it go
   * @param at when
   */
  record StatementPaperView(
      String id, String number, String sha256, int pages, String by, Instant at) {

    static StatementPaperView of(KeptPaper kept) {
      return new StatementPaperView(
          kept.id(),
          kept.number(),
          kept.sha256(),
          kept.pages(),
          kept.left().by(),
          kept.left().at());
    }
  }

  /**
   * Which account leaves the house.
   *
   * @param currency the currency
   * @param from the first day
   * @param to the last day; not in the future
   */
  record HandOut(@NotBlank String currency, @NotNull LocalDate from, @NotNull LocalDate to) {}

  /** The statements of a customer that left the house, the newest first. */
  record StatementPapers(List<StatementPaperView> items) {}

  /**
   * The account on paper, to look at. Nothing is kept of it; that of days that are over is shown as
   * it left the house first.
   *
   * @param currency the currency
   * @param from the first day
   * @param to the last day; not in the future
   */
  @GetMapping(path = "/paper", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> paper(
      @PathVariable String customerId,
      @RequestParam String currency,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      Caller caller) {
    Statement statement = desk.of(customerId, currency, from, to, caller);
    return PaperAnswers.of(
        papers.print(statement, names.onPaper(customerId)), "statement-" + from + "-" + to);
  }

  /**
   * Hands the account out: its paper is kept as it leaves the house. Of days that are over there is
   * one paper, the one that left first.
   */
  @PostMapping("/papers")
  @Notes(AuditKind.PRINTED)
  StatementPaperView handOut(
      @PathVariable String customerId, @RequestBody @Valid HandOut body, Act act) {
    Statement statement =
        desk.toHandOut(customerId, body.currency(), body.from(), body.to(), act.caller());
    return StatementPaperView.of(papers.handOut(statement, names.onPaper(customerId), act));
  }

  /** The customer's statements that left the house, the newest first. */
  @GetMapping("/papers")
  StatementPapers papers(@PathVariable String customerId, Caller caller) {
    desk.mustBeSeen(caller);
    return new StatementPapers(papers.of(customerId).stream().map(StatementPaperView::of).toList());
  }

  /** A statement that left the house, printed again as it was. */
  @GetMapping(path = "/papers/{paper}", produces = MediaType.ALL_VALUE)
  @Notes(AuditKind.PRINTED)
  ResponseEntity<byte[]> again(
      @PathVariable String customerId, @PathVariable String paper, Caller caller) {
    desk.mustBeSeen(caller);
    return PaperAnswers.of(papers.again(customerId, paper), "statement");
  }
}
