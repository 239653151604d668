package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of a statement: a movement, or several that the bank booked as one. */
final class CamtEntry {

  private final int line;
  private @Nullable Money amount;
  private @Nullable Boolean incoming;
  private String status = "BOOK";
  private @Nullable LocalDate bookedOn;
  private @Nullable LocalDate valuedOn;
  private @Nullable String reference;
  private String text = "";
  private final List<CamtDetails> details = new ArrayList<>();

  private CamtEntry(int line) {
    this.line = line;
  }

  /**
   * Reads the entry at which the reader stands.
   *
   * @throws InvalidInput when amount, direction or day are missing
   */
  static CamtEntry read(SafeXml xml) {
    CamtEntry entry = new CamtEntry(xml.line());
    while (xml.nextChild()) {
      entry.take(xml);
    }
    return entry;
  }

  private void take(SafeXml xml) {
    switch (xml.name()) {
      case "Amt" -> amount = Camt053.amount(xml);
      case "CdtDbtInd" -> incoming = Camt053.incoming(xml);
      // A word in the versions up to 3, and a code below since.
      case "Sts" -> status = xml.text();
      case "BookgDt" -> bookedOn = CamtBalances.day(xml, "BookgDt");
      case "ValDt" -> valuedOn = CamtBalances.day(xml, "ValDt");
      case "AcctSvcrRef" -> reference = CamtDetails.told(xml.text());
      case "AddtlNtryInf" -> text = Texts.bounded(xml.text());
      case "NtryDtls" -> details(xml);
      default -> xml.skip();
    }
  }

  private void details(SafeXml xml) {
    while (xml.nextChild()) {
      if (xml.name().equals("TxDtls")) {
        details.add(CamtDetails.read(xml));
      } else {
        xml.skip();
      }
    }
  }

  /** Whether it is in the balance. */
  boolean isBooked() {
    return status.equals("BOOK");
  }

  /**
   * The movements of it: each transaction, when their amounts are told and add up to the entry's;
   * else the entry as one.
   */
  List<BankEntry> parts() {
    if (amount == null || incoming == null) {
      throw new InvalidInput(
          Place.at(line, amount == null ? "Ntry/Amt" : "Ntry/CdtDbtInd"),
          "FIN-09",
          "must not be empty");
    }
    if (amount.isZero()) {
      return List.of();
    }
    if (details.size() > 1 && addUp(amount, incoming)) {
      List<BankEntry> parts = new ArrayList<>();
      for (CamtDetails each : details) {
        parts.add(movement(Objects.requireNonNull(each.amount()), incoming, each));
      }
      return parts;
    }
    CamtDetails only = details.size() == 1 ? details.getFirst() : together();
    return List.of(movement(amount, incoming, only));
  }

  private boolean addUp(Money whole, boolean direction) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CamtDetails each : details) {
      Money part = each.amount();
      Boolean own = each.incoming();
      boolean against = own != null && own != direction;
      if (part == null || part.isZero() || against || !part.currency().equals(whole.currency())) {
        return false;
      }
      sum = sum.add(part.amount());
    }
    return sum.compareTo(whole.amount()) == 0;
  }

  private CamtDetails together() {
    String texts = String.join(" ", details.stream().map(CamtDetails::text).toList());
    return new CamtDetails(null, null, null, texts, CamtParty.NOBODY);
  }

  private BankEntry movement(Money money, boolean direction, CamtDetails of) {
    LocalDate day = bookedOn == null ? valuedOn : bookedOn;
    if (day == null) {
      throw new InvalidInput(Place.at(line, "Ntry/BookgDt"), "FIN-09", "must not be empty");
    }
    CamtParty who = of.parties();
    String both = of.text() + " " + text;
    return new BankEntry(
        line,
        day,
        money,
        direction,
        of.reference() == null ? reference : of.reference(),
        Texts.bounded(both),
        direction ? who.debtor() : who.creditor(),
        direction ? who.debtorAccount() : who.creditorAccount());
  }
}
