package io.saleswright.finance.bankfiles.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who paid, and who was paid, of one transaction.
 *
 * @param debtor the name of who paid; null when it is not told
 * @param debtorAccount their account; null when it is not told
 * @param creditor the name of who was paid; null when it is not told
 * @param creditorAccount their account; null when it is not told
 */
record CamtParty(
    @Nullable String debtor,
    @Nullable String debtorAccount,
    @Nullable String creditor,
    @Nullable String creditorAccount) {

  static final CamtParty NOBODY = new CamtParty(null, null, null, null);

  /** Reads the related parties at which the reader stands. */
  static CamtParty read(SafeXml xml) {
    String debtor = null;
    String debtorAccount = null;
    String creditor = null;
    String creditorAccount = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Dbtr" -> debtor = name(xml);
        case "DbtrAcct" -> debtorAccount = account(xml);
        case "Cdtr" -> creditor = name(xml);
        case "CdtrAcct" -> creditorAccount = account(xml);
        default -> xml.skip();
      }
    }
    return new CamtParty(debtor, debtorAccount, creditor, creditorAccount);
  }

  /** The name of the party: since version 8 it lies one deeper. */
  private static @Nullable String name(SafeXml xml) {
    String name = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Nm" -> name = Texts.name(xml.text());
        case "Pty" -> name = name(xml);
        default -> xml.skip();
      }
    }
    return name;
  }

  private static @Nullable String account(SafeXml xml) {
    String account = null;
    while (xml.nextChild()) {
      if (xml.name().equals("Id")) {
        account = Texts.name(accountNumber(xml));
      } else {
        xml.skip();
      }
    }
    return account;
  }

  /** The IBAN, or the other number, of the identification at which the reader stands. */
  static String accountNumber(SafeXml xml) {
    String number = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "IBAN", "Id" -> number = Texts.bounded(xml.text());
        case "Othr" -> number = accountNumber(xml);
        default -> xml.skip();
      }
    }
    return number;
  }
}
