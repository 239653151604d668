package io.saleswright.finance.bankfiles.reading;

import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transaction within an entry, as far as the bank tells of it.
 *
 * @param amount how much of the entry it is; null when it is not told
 * @param incoming whether it came in; null when it is not told
 * @param reference the bank's reference of it; null when there is none
 * @param text what was written to it
 * @param parties who paid whom
 */
record CamtDetails(
    @Nullable Money amount,
    @Nullable Boolean incoming,
    @Nullable String reference,
    String text,
    CamtParty parties) {

  private static final Set<String> NOT_TOLD = Set.of("NOTPROVIDED", "NONREF", "NOREF", "N/A");

  /** Reads the transaction at which the reader stands. */
  static CamtDetails read(SafeXml xml) {
    Parts parts = new Parts();
    while (xml.nextChild()) {
      parts.take(xml);
    }
    return parts.details();
  }

  /** What was found so far. */
  private static final class Parts {
    private @Nullable Money amount;
    private @Nullable Boolean incoming;
    private @Nullable String reference;
    private final List<String> texts = new ArrayList<>();
    private CamtParty parties = CamtParty.NOBODY;

    void take(SafeXml xml) {
      switch (xml.name()) {
        case "Amt" -> amount = Camt053.amount(xml);
        case "AmtDtls" -> amount = ofTransaction(xml, amount);
        case "CdtDbtInd" -> incoming = Camt053.incoming(xml);
        case "Refs" -> references(xml);
        case "RltdPties" -> parties = CamtParty.read(xml);
        case "RmtInf" -> remittance(xml);
        case "AddtlTxInf" -> texts.add(xml.text());
        default -> xml.skip();
      }
    }

    private void references(SafeXml xml) {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "AcctSvcrRef" -> reference = told(xml.text());
          case "EndToEndId" -> {
            String id = told(xml.text());
            if (id != null) {
              texts.add(id);
            }
          }
          default -> xml.skip();
        }
      }
    }

    /** What the payer wrote, and the reference that they were asked to write. */
    private void remittance(SafeXml xml) {
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "Ustrd" -> texts.add(xml.text());
          case "Strd", "CdtrRefInf", "RfrdDocInf" -> remittance(xml);
          case "Ref", "Nb", "AddtlRmtInf" -> texts.add(xml.text());
          default -> xml.skip();
        }
      }
    }

    CamtDetails details() {
      return new CamtDetails(
          amount, incoming, reference, Texts.bounded(String.join(" ", texts)), parties);
    }
  }

  /** The amount of the transaction in the account's currency. */
  private static @Nullable Money ofTransaction(SafeXml xml, @Nullable Money known) {
    Money amount = known;
    while (xml.nextChild()) {
      if (!xml.name().equals("TxAmt")) {
        xml.skip();
        continue;
      }
      while (xml.nextChild()) {
        if (xml.name().equals("Amt") && amount == null) {
          amount = Camt053.amount(xml);
        } else {
          xml.skip();
        }
      }
    }
    return amount;
  }

  /** A reference; null when the bank says that there is none. */
  static @Nullable String told(String reference) {
    String text = Texts.bounded(reference);
    return text.isEmpty() || NOT_TOLD.contains(text) ? null : text;
  }
}
