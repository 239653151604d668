package io.saleswright.finance.bankfiles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.bankfiles.CsvProfile;
import io.saleswright.finance.bankfiles.CsvProfile.Columns;
import io.saleswright.finance.bankfiles.CsvProfile.Layout;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements in CSV, as profiles describe them, whole and broken (FIN-09). */
class CsvStatementTests {

  private static final Charset GBK = Charset.forName("GBK");
  private static final Columns ONE =
      new Columns("Date", "Amount", "", "", "Balance", "Ref", "Text", "Name", "Account");
  private static final CsvProfile PLAIN = profile("UTF-8", ",", 0, false, "yyyy-MM-dd", ".", ONE);
  private static final String FILE =
      """
      Date,Amount,Balance,Ref,Text,Name,Account
      2026-11-20,250.00,1250.00,R-1,"SO-20261123-0001, first",Huaxia,6217
      2026-11-21,-40.50,1209.50,R-2,"said ""rent""\",Landlord,
      """;

  private static CsvProfile profile(
      String encoding,
      String separator,
      int skip,
      boolean newestFirst,
      String dates,
      String point,
      Columns columns) {
    return new CsvProfile(
        "bank",
        "6222",
        "CNY",
        encoding,
        new Layout(separator, skip, newestFirst),
        dates,
        point,
        columns);
  }

  private static ReadStatement read(byte[] file, CsvProfile profile, @Nullable Balances balances) {
    try {
      return StatementFiles.csv(new ByteArrayInputStream(file), profile, balances, 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadStatement read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8), PLAIN, null);
  }

  private static String refusal(byte[] file, CsvProfile profile) {
    try {
      return "accepted " + read(file, profile, null);
    } catch (InvalidInput refusal) {
      return refusal.errors().getFirst().field() + " " + refusal.errors().getFirst().message();
    }
  }

  private static String refusal(String file) {
    return refusal(file.getBytes(StandardCharsets.UTF_8), PLAIN);
  }

  @Test
  void readsRowsWithQuotedFieldsAndFindsTheBalances() {
    ReadStatement statement = read(FILE);

    assertThat(statement.opening()).isEqualTo(Money.of("1000.00", "CNY"));
    assertThat(statement.closing()).isEqualTo(Money.of("1209.50", "CNY"));
    assertThat(statement.closingOn()).isEqualTo("2026-11-21");
    assertThat(statement.entries())
        .extracting(BankEntry::text)
        .containsExactly("SO-20261123-0001, first", "said \"rent\"");
    assertThat(statement.entries()).extracting(BankEntry::line).containsExactly(2, 3);
    assertThat(statement.entries().get(1).incoming()).isFalse();
    assertThat(statement.entries().get(1).partyAccount()).isNull();
  }

  /** Banks write notes among the movements; nothing moved, so there is nothing to apply. */
  @Test
  void skipsRowsOverNothingAsInCamt() {
    String file = FILE + "2026-11-22,0.00,1209.50,R-3,terms have changed,Bank,\n";

    assertThat(read(file).entries()).hasSize(2);
    assertThat(read(file).closing()).isEqualTo(Money.of("1209.50", "CNY"));
    assertThat(refusal("Date,Amount,Balance,Ref,Text,Name,Account\n2026-11-22,0.00,1,,,,\n"))
        .contains("at least one movement");
  }

  @Test
  void readsAMarkOtherEndsOfLinesAndTheSameStatementInEachEncoding() {
    String marked = "\uFEFF" + FILE.replace("\n", "\r\n");
    ReadStatement gbk =
        read(
            FILE.replace("Huaxia", "华夏").getBytes(GBK),
            profile("GBK", ",", 0, false, "yyyy-MM-dd", ".", ONE),
            null);

    assertThat(read(marked).identity()).isEqualTo(read(FILE).identity());
    assertThat(read(FILE.replace("\n", "\r")).entries()).hasSize(2);
    assertThat(gbk.entries().getFirst().party()).isEqualTo("华夏");
    assertThat(gbk.identity()).isEqualTo(read(FILE.replace("Huaxia", "华夏")).identity());
  }

  @Test
  void readsTwoColumnsNewestFirstBehindOtherLines() {
    String file =
        """
        账户明细 "unclosed
        交易日期;收入;支出;余额
        20261121;-;40,50;1.209,50
        20261120;250,00;0,00;1.250,00
        """;
    CsvProfile bank =
        profile(
            "GBK",
            ";",
            1,
            true,
            "yyyyMMdd",
            ",",
            new Columns("交易日期", "", "收入", "支出", "余额", "", "", "", ""));

    ReadStatement statement = read(file.getBytes(GBK), bank, null);

    assertThat(statement.opening()).isEqualTo(Money.of("1000.00", "CNY"));
    assertThat(statement.entries())
        .extracting(entry -> (entry.incoming() ? "+" : "-") + entry.amount())
        .containsExactly("+250.00 CNY", "-40.50 CNY");
    assertThat(statement.entries()).extracting(BankEntry::line).containsExactly(4, 3);
  }

  @Test
  void asksForBalancesThatTheFileDoesNotHave() {
    CsvProfile bank =
        profile(
            "UTF-8",
            ",",
            0,
            false,
            "yyyy-MM-dd",
            ".",
            new Columns("Date", "Amount", "", "", "", "Ref", "Text", "Name", "Account"));
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    Balances right = new Balances(Money.of("10.00", "CNY"), Money.of("219.50", "CNY"));
    Balances wrong = new Balances(Money.of("10.00", "CNY"), Money.of("219.00", "CNY"));

    assertThat(refusal(file, bank)).startsWith("opening must be there");
    assertThat(read(file, bank, right).closing()).isEqualTo(Money.of("219.50", "CNY"));
    assertThatThrownBy(() -> read(file, bank, wrong))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("closing balance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1209.50 | 1209.51 | line 3: balance must be 1209.50 CNY",
        "2026-11-21 | 2026-11-31 | line 3: Date must be a day such as 2026-11-23",
        "-40.50 | forty | line 3: Amount must be an amount",
        "-40.50 | 0.00 | accepted",
        "-40.50 | '' | line 3: Amount must not be empty",
        "-40.50 | -40.505 | line 3: Amount must have at most 2 decimals",
        "1250.00 | 1e9 | line 2: Balance must be an amount",
        "Balance | Saldo | line 1: Balance must be among the headings",
        "Ref, | Date, | line 1: Date must be the heading of one column",
      })
  void refusesWhatItCantUseAndSaysWhere(String there, String instead, String why) {
    assertThat(FILE).contains(there);

    assertThat(refusal(FILE.replace(there, instead))).contains(why);
  }

  @Test
  void refusesWhatIsNoSuchFile() {
    assertThat(refusal("")).contains("must not be empty");
    assertThat(refusal("\n\n")).contains("row of headings");
    assertThat(refusal("Date,Amount,Balance,Ref,Text,Name,Account\n")).contains("one movement");
    assertThat(refusal("PK\u0003\u0004zip")).contains("unpacked");
    assertThat(refusal(FILE.replace("Huaxia", "华夏").getBytes(GBK), PLAIN)).contains("encoding");
    assertThat(refusal(FILE + "2026-11-22,1.00,1210.50,\"open")).contains("quotation mark");
    assertThat(refusal("a".repeat(20_000))).contains("shorter fields");
    assertThat(refusal(",".repeat(200))).contains("100 fields");
    assertThat(refusal(many(101))).contains("at most 100 movements");
  }

  private static String many(int rows) {
    StringBuilder file = new StringBuilder("Date,Amount,Balance,Ref,Text,Name,Account\n");
    for (int i = 1; i <= rows; i++) {
      file.append("2026-11-20,1.00,").append(i).append(".00,R-").append(i).append(",,,\n");
    }
    return file.toString();
  }

  @Test
  void knowsATransferAgainInAnotherStatement() {
    String overlapping = FILE + "2026-11-22,5.00,1214.50,R-3,more,Huaxia,6217\n";

    assertThat(read(overlapping).identity()).isNotEqualTo(read(FILE).identity());
    assertThat(read(overlapping).transfers().subList(0, 2)).isEqualTo(read(FILE).transfers());
  }

  /** Without references two payments that are alike are two, and the same two everywhere. */
  @Test
  void countsWhatIsAlikeWithoutReferences() {
    String twice =
        """
        Date,Amount,Balance,Ref,Text,Name,Account
        2026-11-20,5.00,5.00,,rent,A,1
        2026-11-20,5.00,10.00,,rent,A,1
        2026-11-20,5.00,15.00,,other,A,1
        """;

    assertThat(read(twice).transfers()).doesNotHaveDuplicates().hasSize(3);
    assertThat(read(twice).transfers()).isEqualTo(read(twice).transfers());
  }

  /** Each of two files tells a part of a day: what two customers paid alike is two transfers. */
  @Test
  void tellsWhoPaidApartInTwoPartsOfADay() {
    String morning = "Date,Amount,Balance,Ref,Text,Name,Account\n2026-11-20,5.00,5.00,,goods,A,1\n";
    String noon = "Date,Amount,Balance,Ref,Text,Name,Account\n2026-11-20,5.00,10.00,,goods,B,2\n";
    String day = morning + "2026-11-20,5.00,10.00,,goods,B,2\n";

    assertThat(read(noon).transfers()).doesNotContainAnyElementsOf(read(morning).transfers());
    assertThat(read(noon).formerTransfers()).isEqualTo(read(morning).formerTransfers());
    assertThat(read(day).transfers())
        .containsExactly(read(morning).transfers().getFirst(), read(noon).transfers().getFirst());
  }

  @Test
  void refusesProfilesThatDescribeNoFile() {
    assertThatThrownBy(() -> profile("latin-1", ",", 0, false, "yyyy-MM-dd", ".", ONE))
        .hasMessageContaining("encoding");
    assertThatThrownBy(() -> profile("UTF-8", "x", 0, false, "yyyy-MM-dd", ".", ONE))
        .hasMessageContaining("separator");
    assertThatThrownBy(() -> profile("UTF-8", ",", 0, false, "HH:mm", ".", ONE))
        .hasMessageContaining("dates");
    assertThatThrownBy(() -> profile("UTF-8", ",", 0, false, "yyyy-MM-dd", "x", ONE))
        .hasMessageContaining("decimals");
    assertThatThrownBy(() -> new Columns("Date", "A", "B", "", "", "", "", "", ""))
        .hasMessageContaining("money");
    assertThatThrownBy(() ->
            profile(
                "UTF-8",
                ",",
                0,
                false,
                "yyyy-MM-dd",
                ".",
                new Columns("A", "A", "", "", "", "", "", "", "")))
        .hasMessageContaining("different headings");
  }

  /** Whatever comes is read or refused, and nothing else happens. */
  @Test
  void neverBreaksOnAnything() {
    byte[] good = FILE.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(4711);
    for (int i = 0; i < 4_000; i++) {
      byte[] bad = good.clone();
      for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      if (i % 3 == 0) {
        bad = Arrays.copyOf(bad, random.nextInt(bad.length));
      }
      assertThat(refusal(bad, PLAIN)).isNotEmpty();
    }
  }
}
