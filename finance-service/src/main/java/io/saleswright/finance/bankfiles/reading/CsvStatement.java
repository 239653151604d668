package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bank's CSV file as its profile describes it. Where the bank tells the balance after each
 * movement, each row has to lead to it; otherwise whoever hands the file in says both balances.
 */
final class CsvStatement {

  private final CsvProfile profile;
  private final int mostEntries;
  private final DateTimeFormatter days;
  private final List<BankEntry> entries = new ArrayList<>();
  private final List<Money> balances = new ArrayList<>();

  CsvStatement(CsvProfile profile, int mostEntries) {
    this.profile = profile;
    this.mostEntries = mostEntries;
    this.days = profile.days();
  }

  /**
   * Reads a file.
   *
   * @param told the balances, as whoever hands it in says them; null when they stand in the file
   * @throws InvalidInput when it is no such file, or does not add up
   */
  ReadStatement read(Reader file, @Nullable Balances told) throws IOException {
    skipLines(file);
    CsvRows rows = new CsvRows(file, profile.layout().separator().charAt(0));
    CsvRows.Row heading = rows.next();
    if (heading == null || heading.isBlank()) {
      throw new InvalidInput("file", "FIN-09", "must have a row of headings");
    }
    CsvHeadings headings = CsvHeadings.of(heading, profile.columns());
    int last = heading.line();
    for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
      if (!row.isBlank()) {
        last = row.line();
        take(headings, row);
      }
    }
    if (entries.isEmpty()) {
      throw new InvalidInput("file", "FIN-09", "must tell at least one movement");
    }
    return statement(told, last);
  }

  /** The lines before the headings belong to no table, so they are not read as rows of one. */
  private void skipLines(Reader file) throws IOException {
    for (int i = 0; i < profile.layout().skip(); i++) {
      int next = file.read();
      while (next != '\n' && next != -1) {
        next = file.read();
      }
    }
  }

  private void take(CsvHeadings headings, CsvRows.Row row) {
    if (entries.size() == mostEntries) {
      throw new InvalidInput(
          "file",
          "FIN-09",
          "must tell at most {most} movements",
          Map.of("most", Integer.toString(mostEntries)));
    }
    int line = row.line() + profile.layout().skip();
    Money signed = headings.signed(row, line, this::money);
    if (signed.isZero()) {
      return;
    }
    BankEntry entry =
        new BankEntry(
            line,
            day(line, headings.required(row, line, profile.columns().bookedOn())),
            signed.isNegative() ? signed.negated() : signed,
            !signed.isNegative(),
            headings.optional(row, profile.columns().reference()),
            Texts.bounded(headings.optional(row, profile.columns().text())),
            Texts.name(headings.optional(row, profile.columns().party())),
            Texts.name(headings.optional(row, profile.columns().partyAccount())));
    entries.add(entry);
    String balance = profile.columns().balance();
    if (!balance.isEmpty()) {
      balances.add(money(line, balance, headings.required(row, line, balance)));
    }
  }

  private ReadStatement statement(@Nullable Balances told, int last) {
    if (profile.layout().newestFirst()) {
      List<BankEntry> oldestFirst = entries.reversed();
      List<Money> reached = balances.reversed();
      return statement(told, oldestFirst, reached, last);
    }
    return statement(told, entries, balances, last);
  }

  private ReadStatement statement(
      @Nullable Balances told, List<BankEntry> all, List<Money> reached, int last) {
    LocalDate closingOn =
        all.stream().map(BankEntry::bookedOn).max(LocalDate::compareTo).orElseThrow();
    Balances balances = told;
    if (!reached.isEmpty()) {
      Money opening = reached.getFirst().minus(signed(all.getFirst()));
      check(opening, all, reached);
      balances = new Balances(opening, reached.getLast());
    }
    if (balances == null) {
      throw new InvalidInput(
          "opening",
          "FIN-09",
          "must be there with the closing balance, because the file has no column of balances");
    }
    return new ReadStatement(
        profile.account(),
        null,
        balances.opening(),
        balances.closing(),
        closingOn,
        last + profile.layout().skip(),
        all);
  }

  private static void check(Money opening, List<BankEntry> all, List<Money> reached) {
    Money balance = opening;
    for (int i = 0; i < all.size(); i++) {
      balance = balance.plus(signed(all.get(i)));
      if (!balance.equals(reached.get(i))) {
        throw new InvalidInput(
            Place.at(all.get(i).line(), "balance"),
            "FIN-09",
            "must be {reached}, the balance before with this movement",
            Map.of("reached", balance.toString()));
      }
    }
  }

  private static Money signed(BankEntry entry) {
    return entry.incoming() ? entry.amount() : entry.amount().negated();
  }

  private LocalDate day(int line, String text) {
    try {
      return LocalDate.parse(text, days);
    } catch (DateTimeParseException _) {
      throw new InvalidInput(
          Place.at(line, profile.columns().bookedOn()),
          "FIN-09",
          "must be a day such as {example}",
          Map.of("example", LocalDate.of(2026, 11, 23).format(days)));
    }
  }

  private Money money(int line, String column, String text) {
    return Amount.of(
        Place.at(line, column),
        Amount.plain(text, profile.decimalPoint().charAt(0)),
        profile.currency());
  }
}
