package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a CAMT.053 message of ISO 20022, of the versions 2 to 8: they differ in what is nested
 * where, and not in the names that are read here. Only what is booked counts; what a bank merely
 * announces is in no balance.
 */
final class Camt053 {

  private static final Pattern NAMESPACE =
      Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.0[2-8]");

  private final SafeXml xml;
  private final int mostEntries;
  private final List<ReadStatement> statements = new ArrayList<>();
  private int told;

  Camt053(SafeXml xml, int mostEntries) {
    this.xml = xml;
    this.mostEntries = mostEntries;
  }

  /**
   * The statements of the message.
   *
   * @throws InvalidInput when it is no such message, or a statement does not add up
   */
  List<ReadStatement> read() {
    if (!xml.nextChild() || !NAMESPACE.matcher(xml.namespace()).matches()) {
      throw new InvalidInput(
          "file", "FIN-09", "must be a message camt.053.001 of version 02 to 08 (ISO 20022)");
    }
    while (xml.nextChild()) {
      if (xml.name().equals("BkToCstmrStmt")) {
        message();
      } else {
        xml.skip();
      }
    }
    if (statements.isEmpty()) {
      throw new InvalidInput("file", "FIN-09", "must hold a statement");
    }
    return statements;
  }

  private void message() {
    while (xml.nextChild()) {
      if (xml.name().equals("Stmt")) {
        statements.add(statement());
      } else {
        xml.skip();
      }
    }
  }

  private ReadStatement statement() {
    int begun = xml.line();
    String number = "";
    String account = "";
    String page = "";
    CamtBalances balances = new CamtBalances();
    List<BankEntry> entries = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Id" -> number = Texts.bounded(xml.text());
        case "Acct" -> account = account();
        case "StmtPgntn" -> page = page();
        case "Bal" -> balances.read(xml);
        case "Ntry" -> entry(entries);
        default -> xml.skip();
      }
    }
    if (number.isEmpty() || account.isEmpty()) {
      throw new InvalidInput(
          Place.at(begun, number.isEmpty() ? "Id" : "Acct"), "FIN-09", "must not be empty");
    }
    return balances.statement(account, number + page, begun, entries);
  }

  /**
   * What tells a page from the other pages of its statement, which have its number; empty of a
   * statement that is one page.
   */
  private String page() {
    String number = "";
    String last = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "PgNb" -> number = Texts.bounded(xml.text());
        case "LastPgInd" -> last = xml.text();
        default -> xml.skip();
      }
    }
    boolean only = number.equals("1") && (last.equals("true") || last.equals("1"));
    return number.isEmpty() || only ? "" : "/" + number;
  }

  /** The IBAN, or whatever other number the bank gives the account. */
  private String account() {
    String found = "";
    while (xml.nextChild()) {
      if (xml.name().equals("Id")) {
        found = CamtParty.accountNumber(xml);
      } else {
        xml.skip();
      }
    }
    return found;
  }

  private void entry(List<BankEntry> entries) {
    CamtEntry entry = CamtEntry.read(xml);
    if (!entry.isBooked()) {
      return;
    }
    List<BankEntry> parts = entry.parts();
    told += parts.size();
    if (told > mostEntries) {
      throw new InvalidInput(
          "file",
          "FIN-09",
          "must tell at most {most} movements",
          Map.of("most", Integer.toString(mostEntries)));
    }
    entries.addAll(parts);
  }

  /** The amount of the element at which the reader stands, in the currency of its attribute. */
  static Money amount(SafeXml xml) {
    int line = xml.line();
    String currency = xml.attribute("Ccy");
    Money amount = Amount.of(Place.at(line, "Amt"), xml.text(), currency);
    if (amount.isNegative()) {
      throw new InvalidInput(Place.at(line, "Amt"), "FIN-09", "must not be negative");
    }
    return amount;
  }

  /** Whether the element at which the reader stands says that money came in. */
  static boolean incoming(SafeXml xml) {
    int line = xml.line();
    String direction = xml.text();
    if (!direction.equals("CRDT") && !direction.equals("DBIT")) {
      throw new InvalidInput(Place.at(line, "CdtDbtInd"), "FIN-09", "must be CRDT or DBIT");
    }
    return direction.equals("CRDT");
  }
}
