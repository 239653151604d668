package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The balances of a statement. The opening one is booked, or that of the day before; of a statement
 * in several pages, those between the pages stand for both.
 */
final class CamtBalances {

  private static final Set<String> OPENING = Set.of("OPBD", "PRCD");
  private static final String CLOSING = "CLBD";
  private static final String BETWEEN = "ITBD";

  private @Nullable Told opening;
  private @Nullable Told closing;
  private @Nullable Told firstBetween;
  private @Nullable Told lastBetween;

  /** A balance as it stands in the file. */
  private record Told(int line, Money amount, LocalDate on) {}

  /** Reads the balance at which the reader stands. */
  void read(SafeXml xml) {
    int line = xml.line();
    String kind = "";
    Money amount = null;
    boolean positive = true;
    LocalDate on = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Tp" -> kind = code(xml);
        case "Amt" -> amount = Camt053.amount(xml);
        case "CdtDbtInd" -> positive = Camt053.incoming(xml);
        case "Dt" -> on = day(xml, "Bal/Dt");
        default -> xml.skip();
      }
    }
    if (amount == null || on == null) {
      throw new InvalidInput(
          Place.at(line, "Bal"), "FIN-09", "must have an amount, a direction and a day");
    }
    take(kind, new Told(line, positive ? amount : amount.negated(), on));
  }

  private void take(String kind, Told told) {
    if (OPENING.contains(kind)) {
      // A bank that tells both means the same, and the booked one is the one to go by.
      opening = opening == null || kind.equals("OPBD") ? told : opening;
    } else if (kind.equals(CLOSING)) {
      closing = told;
    } else if (kind.equals(BETWEEN)) {
      firstBetween = firstBetween == null ? told : firstBetween;
      lastBetween = told;
    }
  }

  /** The statement that has these balances. */
  ReadStatement statement(String account, String number, int begun, List<BankEntry> entries) {
    Told first = opening == null ? firstBetween : opening;
    Told last = closing == null ? lastBetween : closing;
    if (first == null || last == null) {
      throw new InvalidInput(
          Place.at(begun, "Stmt"), "FIN-09", "must have an opening and a closing balance");
    }
    return new ReadStatement(
        account, number, first.amount(), last.amount(), last.on(), last.line(), entries);
  }

  /** The code within the type, at whatever depth the version has it. */
  private static String code(SafeXml xml) {
    String code = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "CdOrPrtry" -> code = code(xml);
        case "Cd" -> code = xml.text();
        default -> xml.skip();
      }
    }
    return code;
  }

  /** The day within the element at which the reader stands: a date, or the date of a moment. */
  static LocalDate day(SafeXml xml, String what) {
    int line = xml.line();
    String written = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Dt", "DtTm" -> written = xml.text();
        default -> xml.skip();
      }
    }
    try {
      return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
    } catch (DateTimeParseException _) {
      throw new InvalidInput(Place.at(line, what), "FIN-09", "must be a date such as 2026-11-22");
    }
  }
}
