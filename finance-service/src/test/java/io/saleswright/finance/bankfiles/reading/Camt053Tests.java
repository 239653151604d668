package io.saleswright.finance.bankfiles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements in CAMT.053, whole and broken (FIN-09). */
class Camt053Tests {

  private static final String TWO =
      Statements.of("6222", "S-1")
          .in("250.00", "R-1", "SO-20261123-0001", "Huaxia Furniture")
          .out("40.50", "R-2", "rent")
          .camt();

  private static List<ReadStatement> read(String xml) {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadStatement> read(byte[] file) {
    try {
      return StatementFiles.camt(new ByteArrayInputStream(file), 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String refusal(String xml) {
    return refusal(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(byte[] file) {
    try {
      return "accepted " + read(file);
    } catch (InvalidInput refusal) {
      return refusal.errors().getFirst().field() + " " + refusal.errors().getFirst().message();
    }
  }

  /** The pages of a statement have its number and day, and are told apart by theirs. */
  @Test
  void knowsPagesOfOneStatement() {
    String whole = TWO.replace("</Id><Acct>", "</Id>%s<Acct>");
    String page = "<StmtPgntn><PgNb>%d</PgNb><LastPgInd>%s</LastPgInd></StmtPgntn>";

    ReadStatement first = read(whole.formatted(page.formatted(1, "false"))).getFirst();
    ReadStatement second = read(whole.formatted(page.formatted(2, "true"))).getFirst();
    ReadStatement only = read(whole.formatted(page.formatted(1, "true"))).getFirst();

    assertThat(first.number()).isEqualTo("S-1/1");
    assertThat(second.identity()).isNotEqualTo(first.identity());
    assertThat(only.identity()).isEqualTo(read(TWO).getFirst().identity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08"})
  void readsEveryCommonVersion(String version) {
    String xml =
        Statements.of("6222", "S-1")
            .inVersion(version)
            .in("250.00", "R-1", "SO-20261123-0001", "Huaxia Furniture")
            .camt();

    ReadStatement statement = read(xml).getFirst();

    assertThat(statement.account()).isEqualTo("6222");
    assertThat(statement.number()).isEqualTo("S-1");
    assertThat(statement.closing()).isEqualTo(Money.of("1250.00", "CNY"));
    BankEntry entry = statement.entries().getFirst();
    assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(entry.party()).isEqualTo("Huaxia Furniture");
    assertThat(entry.partyAccount()).isEqualTo("PAYER-Huaxia-Furniture");
    assertThat(entry.text()).contains("SO-20261123-0001");
    assertThat(entry.reference()).isEqualTo("R-1");
  }

  @Test
  void tellsWhatCameInFromWhatWentOut() {
    assertThat(read(TWO).getFirst().entries())
        .extracting(BankEntry::incoming)
        .containsExactly(true, false);
  }

  @Test
  void leavesOutWhatIsNotBooked() {
    String pending =
        "<Ntry><Amt Ccy=\"CNY\">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>";

    assertThat(read(TWO.replace("</Stmt>", pending + "</Stmt>")).getFirst().entries()).hasSize(2);
  }

  @Test
  void takesABatchApartWhenItsPartsAddUp() {
    String parts =
        "<NtryDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy=\"CNY\">100.00</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls>"
            + "<TxDtls><Amt Ccy=\"CNY\">150.00</Amt><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls></NtryDtls>";
    String batch = TWO.replaceFirst("(?s)<NtryDtls>.*?</NtryDtls>", parts);

    List<BankEntry> entries = read(batch).getFirst().entries();
    List<BankEntry> whole = read(batch.replace("150.00", "149.00")).getFirst().entries();

    assertThat(entries).hasSize(3);
    assertThat(entries)
        .extracting(entry -> entry.amount().toString())
        .containsExactly("100.00 CNY", "150.00 CNY", "40.50 CNY");
    assertThat(whole)
        .extracting(entry -> entry.amount().toString())
        .containsExactly("250.00 CNY", "40.50 CNY");
    assertThat(whole.getFirst().text()).contains("one two");
  }

  @Test
  void readsSeveralStatementsOfOneMessage() {
    String second = Statements.of("7333", "S-9").in("1.00", "R-7", "x", "y").camt();
    String stmt = second.substring(second.indexOf("<Stmt>"), second.indexOf("</BkToCstmrStmt>"));

    assertThat(read(TWO.replace("</BkToCstmrStmt>", stmt + "</BkToCstmrStmt>")))
        .extracting(ReadStatement::account)
        .containsExactly("6222", "7333");
  }

  @Test
  void readsAnOverdrawnAccountAndTheEncodingThatTheFileNames() {
    String xml =
        TWO.replaceFirst("<CdtDbtInd>CRDT</CdtDbtInd>", "<CdtDbtInd>DBIT</CdtDbtInd>")
            .replace("1209.50", "790.50")
            .replaceFirst("(790.50</Amt>\\s*<CdtDbtInd>)CRDT", "$1DBIT")
            .replace("Huaxia Furniture", "华夏家具")
            .replace("UTF-8", "GBK");

    ReadStatement statement = read(xml.getBytes(Charset.forName("GBK"))).getFirst();

    assertThat(statement.opening()).isEqualTo(Money.of("-1000.00", "CNY"));
    assertThat(statement.closing()).isEqualTo(Money.of("-790.50", "CNY"));
    assertThat(statement.entries().getFirst().party()).isEqualTo("华夏家具");
  }

  @Test
  void refusesWhatDoesNotAddUpAndSaysWhere() {
    String wrong =
        Statements.of("6222", "S-1").in("250.00", "R-1", "text", "payer").camt("1250.01");

    assertThat(refusal(wrong))
        .matches(
            "line \\d+: closing balance must be 1250.00 CNY, the opening balance with all entries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Amt Ccy=\"CNY\">250.00</Amt> | <Amt Ccy=\"CNY\">250.001</Amt> | decimals",
        "<Amt Ccy=\"CNY\">250.00</Amt> | <Amt Ccy=\"USD\">250.00</Amt> | currency",
        "<Amt Ccy=\"CNY\">250.00</Amt> | <Amt Ccy=\"XYZ\">250.00</Amt> | ISO 4217",
        "<Amt Ccy=\"CNY\">250.00</Amt> | <Amt Ccy=\"CNY\">1e999999</Amt> | amount",
        "<Amt Ccy=\"CNY\">250.00</Amt> | <Amt Ccy=\"CNY\">-250.00</Amt> | negative",
        "<Amt Ccy=\"CNY\">250.00</Amt> | '' | empty",
        "<Dt>2026-11-20</Dt></BookgDt> | <Dt>2026-13-20</Dt></BookgDt> | date",
        "<Cd>OPBD</Cd> | <Cd>XXXX</Cd> | opening",
        "<Id>S-1</Id> | '' | empty",
        "camt.053.001.08 | camt.052.001.08 | camt.053",
        "camt.053.001.08 | camt.053.001.01 | version",
        "<Stmt> | <Other> | XML",
      })
  void refusesWhatItCantUseAndSaysWhy(String there, String instead, String why) {
    assertThat(TWO).contains(there);

    assertThat(refusal(TWO.replaceFirst(Pattern.quote(there), instead))).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
        "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/evil.dtd\"> %p;]>",
      })
  void neitherExpandsNorFetchesAnything(String doctype) {
    String xml = TWO.replace("<Document", doctype + "<Document").replace("rent", "&x;&c;");

    assertThat(refusal(xml)).contains("XML must");
  }

  @Test
  void refusesAnEntityThatNobodyDeclares() {
    assertThat(refusal(TWO.replace("rent", "&rent;"))).contains("XML must");
  }

  @Test
  void boundsDepthTextAndNumber() {
    assertThat(refusal(TWO.replace("rent", "<a>".repeat(5_000) + "</a>".repeat(5_000))))
        .contains("40 deep");
    assertThat(refusal(TWO.replace("rent", "x".repeat(20_000)))).contains("10000 characters");
    Statements many = Statements.of("6222", "S-1");
    for (int i = 0; i < 101; i++) {
      many.in("1.00", "R-" + i, "x", "y");
    }
    assertThat(refusal(many.camt())).contains("at most 100 movements");
  }

  @Test
  void refusesEmptyAndPackedFilesAndThoseOfAnotherKind() {
    assertThat(refusal("")).contains("must not be empty");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0})).contains("unpacked");
    assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8, 0})).contains("unpacked");
    assertThat(refusal("Date,Amount\n2026-11-20,1.00\n")).contains("XML must");
    assertThat(refusal("<a/>")).contains("camt.053");
    assertThat(refusal(TWO.substring(0, TWO.length() / 2))).contains("XML must");
    byte[] latin = TWO.replace("rent", "l\u00f6yer").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(latin)).contains("XML must");
  }

  /** What breaks on its way, such as a body that is too long, is not said to be bad XML. */
  @Test
  void letsTheTroubleOfTheWayPass() {
    byte[] bytes = TWO.getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == 300) {
              throw new IOException("too long");
            }
            return bytes[at++];
          }
        };

    assertThatThrownBy(() -> StatementFiles.camt(broken, 100))
        .isInstanceOf(IOException.class)
        .hasMessage("too long");
  }

  /** Whatever comes is read or refused, and nothing else happens. */
  @Test
  void neverBreaksOnAnything() {
    byte[] good = TWO.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(4711);
    for (int i = 0; i < 4_000; i++) {
      byte[] bad = good.clone();
      for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      if (i % 3 == 0) {
        bad = Arrays.copyOf(bad, random.nextInt(bad.length));
      }
      assertThat(refusal(bad)).isNotEmpty();
    }
  }
}
