package io.saleswright.finance.statements.web;

import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.bankfiles.reading.Balances;
import io.saleswright.finance.bankfiles.reading.StatementFiles;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.statements.BankStatementDesk;
import io.saleswright.finance.statements.BankStatementRules;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.StreamedCommand;
import io.saleswright.platform.web.access.NotesLists;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements of our banks: handed in as files, and read (FIN-09). */
@RestController
@RequestMapping(BankStatementController.PATH)
class BankStatementController {

  static final String PATH = "/api/bank-statements";

  private final BankStatementDesk desk;
  private final Supplier<BankStatementRules> rules;

  BankStatementController(BankStatementDesk desk, Supplier<BankStatementRules> rules) {
    this.desk = desk;
    this.rules = rules;
  }

  /**
   * Hands a file of a bank in: CAMT.053 (ISO 20022), or CSV as a profile of the policy {@code bank}
   * describes it. The body is the file itself. All of it is read and reckoned before anything is
   * kept; a statement or a transfer that is there already is not taken twice.
   *
   * @param profile the profile of a CSV file; without one it is CAMT.053
   * @param opening the balance before the first movement, where a CSV file has no balances
   * @param closing the balance after the last movement, where a CSV file has no balances
   */
  @PostMapping
  ImportedStatements hand(
      @RequestParam @Nullable String profile,
      @RequestParam @Nullable BigDecimal opening,
      @RequestParam @Nullable BigDecimal closing,
      StreamedCommand command)
      throws IOException {
    desk.mustBeOpenTo(command.caller());
    List<ReadStatement> read = read(profile, opening, closing, command);
    return ImportedStatements.of(desk.take(read, command.act()));
  }

  private List<ReadStatement> read(
      @Nullable String profile,
      @Nullable BigDecimal opening,
      @Nullable BigDecimal closing,
      StreamedCommand command)
      throws IOException {
    BankStatementRules inForce = rules.get();
    if (profile == null) {
      return StatementFiles.camt(command.body(), inForce.mostEntries());
    }
    CsvProfile csv = inForce.profile(profile);
    Balances balances = balances(opening, closing, csv.currency());
    return List.of(StatementFiles.csv(command.body(), csv, balances, inForce.mostEntries()));
  }

  private static @Nullable Balances balances(
      @Nullable BigDecimal opening, @Nullable BigDecimal closing, String currency) {
    if (opening == null && closing == null) {
      return null;
    }
    return new Balances(money("opening", opening, currency), money("closing", closing, currency));
  }

  private static Money money(String field, @Nullable BigDecimal told, String currency) {
    if (told == null || told.precision() > 18 || Math.abs(told.scale()) > 18) {
      throw new InvalidInput(field, "FIN-09", "must be an amount such as 1234.50");
    }
    Money money = Money.rounding(told, currency);
    if (money.amount().compareTo(told) != 0) {
      throw new InvalidInput(field, "FIN-09", "must be an amount such as 1234.50");
    }
    return money;
  }

  /** One statement. */
  @GetMapping("/{id}")
  ResponseEntity<BankStatementView> get(@PathVariable String id, Caller caller) {
    Stored<BankStatement> stored = desk.get(id, caller);
    return Answers.ok(stored, BankStatementView.of(stored));
  }

  /**
   * Statements, newest first.
   *
   * @param account only those of this account
   * @param gap only those before which a statement of the account is missing, or only the others
   */
  @GetMapping
  @NotesLists(of = "bank statements", rule = "FIN-09")
  Page<BankStatementView> list(
      @RequestParam @Nullable String account,
      @RequestParam @Nullable Boolean gap,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(account, gap, page.slice(), caller), page, BankStatementView::of);
  }
}
