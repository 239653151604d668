package io.saleswright.finance.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a transfer seems to pay, and why (FIN-09). */
class ProposalsTests {

  private static final String NUMBER = "SO-20261123-0007";
  private static final KnownPayer HUAXIA = new KnownPayer(List.of("华夏家具有限公司"), List.of("6217 001"));

  private static BankEntry transfer(
      String amount, String text, @Nullable String party, @Nullable String account) {
    return new BankEntry(
        1, LocalDate.of(2026, 11, 20), Money.of(amount, "CNY"), true, null, text, party, account);
  }

  private static Candidate owing(String id, String number, String open, KnownPayer payer) {
    return new Candidate(
        id,
        number,
        "c-" + id,
        Money.of(open, "CNY"),
        List.of(Money.of("300.00", "CNY")),
        List.of("INV-20261201-0001"),
        payer);
  }

  @Test
  void addsUpWhatSpeaksForIt() {
    Candidate due = owing("1", NUMBER, "1000.00", HUAXIA);
    Candidate other = owing("2", "SO-1", "1000.00", KnownPayer.UNKNOWN);
    Candidate none = owing("3", "SO-2", "999.00", KnownPayer.UNKNOWN);

    List<Proposal> found =
        Proposals.of(
            transfer("1000.00", "for " + NUMBER, "华夏家具（有限公司）", "6217001"),
            List.of(other, due, none, due));

    assertThat(found)
        .extracting(proposal -> proposal.candidate().receivableId())
        .containsExactly("1", "2");
    assertThat(found.getFirst().score()).isEqualTo(100);
    assertThat(found.getFirst().reasons())
        .containsExactly(
            MatchReason.ORDER_NUMBER,
            MatchReason.OPEN_AMOUNT,
            MatchReason.PAYER_ACCOUNT,
            MatchReason.PAYER_NAME);
    assertThat(found.getLast().reasons()).containsExactly(MatchReason.OPEN_AMOUNT);
    assertThat(found.getLast().score()).isEqualTo(25);
  }

  @Test
  void seesAPartAnInvoiceAndAnotherCurrency() {
    Candidate due = owing("1", NUMBER, "1000.00", KnownPayer.UNKNOWN);

    assertThat(Proposals.of(transfer("300.00", "inv-20261201-0001", null, null), List.of(due)))
        .singleElement()
        .satisfies(proposal ->
            assertThat(proposal.reasons())
                .containsExactly(MatchReason.INVOICE_NUMBER, MatchReason.PART_AMOUNT));
    Candidate dollars =
        new Candidate("9", NUMBER, "c", Money.of("300.00", "USD"), List.of(), List.of(), HUAXIA);
    assertThat(Proposals.of(transfer("300.00", NUMBER, null, null), List.of(dollars))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "货款SO-20261123-0007谢谢, SO-20261123-0007",
    "so20261123 0007, SO-20261123-0007",
    "ＳＯ－２０２６１１２３－０００７, SO-20261123-0007",
    "pay SO–20261123–0007., SO-20261123-0007",
    "invoice A-4711/26, A-4711/26",
    "发票inv s1 2026 00000007, INV-S1-2026-00000007",
  })
  void findsNumbersHoweverTheyAreWritten(String text, String number) {
    assertThat(PaperNumbers.in(text).all()).contains(number);
  }

  @Test
  void takesWordsWithoutDigitsForNoNumbers() {
    assertThat(PaperNumbers.in("payment for goods, thanks").all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "华夏家具有限公司, true",
    "华夏 家具 有限公司, true",
    "huaxia jiaju youxian gongsi, true",
    "华夏家具, false",
    "Ｈuaxia, false",
  })
  void comparesNamesOfBothScripts(String name, boolean same) {
    assertThat(HUAXIA.isPaidBy(name, null)).isEqualTo(same);
  }

  @Test
  void comparesLatinNamesWithoutSignsAndAccents() {
    KnownPayer payer = new KnownPayer(List.of("Möbel & Co., Ltd."), List.of());

    assertThat(payer.isPaidBy("MOBEL  CO LTD", null)).isTrue();
    assertThat(payer.isPaidBy("Mobel", null)).isFalse();
    assertThat(payer.hasLikeName("Mobel")).isTrue();
    assertThat(payer.hasLikeName("M")).isFalse();
    assertThat(payer.isPaidBy("...", null)).isFalse();
  }

  @Test
  void isExactOnlyBeyondDoubt() {
    Candidate due = owing("1", NUMBER, "1000.00", HUAXIA);
    Candidate second = owing("2", "SO-20261123-0008", "1000.00", HUAXIA);
    String name = "华夏家具有限公司";

    assertThat(Proposals.exact(transfer("1000.00", NUMBER, name, null), List.of(due)))
        .contains(due);
    assertThat(Proposals.exact(transfer("1000.01", NUMBER, name, null), List.of(due))).isEmpty();
    assertThat(Proposals.exact(transfer("1000.00", NUMBER, "Wang", null), List.of(due))).isEmpty();
    assertThat(Proposals.exact(transfer("1000.00", NUMBER, null, null), List.of(due))).isEmpty();
    assertThat(
            Proposals.exact(
                transfer("1000.00", NUMBER + " SO-20261123-0008", name, null),
                List.of(due, second)))
        .isEmpty();
    assertThat(Proposals.exact(transfer("1000.00", "SO202611230007", name, null), List.of(due)))
        .isEmpty();
  }
}
