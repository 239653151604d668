package io.saleswright.finance.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.testkit.TestHttp.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Files of banks over HTTP: taken in once, or refused as a whole (FIN-09). */
class BankStatementApiTests extends RunningFinance {

  private static final String PATH = "/api/bank-statements";
  private static final String TRANSFERS = "/api/bank-transfers?limit=200&statementId=";

  private Answer hand(String file) {
    return as("finance").post(PATH, file, "Content-Type", "application/xml");
  }

  private int transfers(String statement) {
    return as("finance").get(TRANSFERS + statement).body().path("items").size();
  }

  private static Statements statement() {
    String account = unique("account");
    return Statements.of(account, unique("S"))
        .in("100.00", unique("R"), "unknown", unique("payer"))
        .in("200.00", unique("R"), "unknown", unique("payer"))
        .out("30.00", unique("R"), "rent");
  }

  @Test
  void keepsAStatementAndEachOfItsMovements() {
    Answer handed = hand(statement().camt()).expect(200);

    String id = handed.text("statements/0/statement/id");
    assertThat(handed.text("statements/0/repeated")).isEqualTo("false");
    Answer read = as("auditor").get(PATH + "/" + id).expect(200);
    assertThat(read.text("state")).isEqualTo("IMPORTED");
    assertThat(read.text("closing/amount")).isEqualTo("1270.00");
    assertThat(read.text("importedBy")).isEqualTo("DEMO-finance");
    assertThat(as("finance").get(PATH + "?account=" + read.text("account")).items("id")).hasSize(1);
    Answer movements = as("finance").get(TRANSFERS + id);
    assertThat(
            movements.body().path("items").valueStream().map(one -> one.path("state").asString()))
        .containsExactlyInAnyOrder("WAITING", "WAITING", "OUTGOING");
  }

  @Test
  void findsTheSameStatementAndTheSameTransferAgain() {
    Statements begun = statement();
    String first = hand(begun.camt()).expect(200).text("statements/0/statement/id");

    Answer again = hand(begun.camt()).expect(200);

    assertThat(again.text("statements/0/repeated")).isEqualTo("true");
    assertThat(again.text("statements/0/statement/id")).isEqualTo(first);
    assertThat(transfers(first)).isEqualTo(3);
  }

  @Test
  void findsTransfersThatAnotherStatementTold() {
    String account = unique("account");
    String reference = unique("R");
    hand(Statements.of(account, unique("S")).in("7.00", reference, "x", "p").camt()).expect(200);

    Answer second =
        hand(Statements.of(account, unique("S"))
                .in("7.00", reference, "x", "p")
                .in("8.00", unique("R"), "y", "p")
                .camt())
            .expect(200);

    assertThat(second.text("statements/0/statement/known")).isEqualTo("1");
    assertThat(transfers(second.text("statements/0/statement/id"))).isEqualTo(1);
  }

  @Test
  void refusesAnotherStatementUnderTheSameNumber() {
    String account = unique("account");
    String number = unique("S");
    hand(Statements.of(account, number).in("7.00", unique("R"), "x", "p").camt()).expect(200);

    Answer refused =
        hand(Statements.of(account, number).in("8.00", unique("R"), "x", "p").camt()).expect(409);

    assertThat(refused.problem()).isEqualTo("/problems/statement-differs");
  }

  @Test
  void refusesBadFilesAsAWholeInBothLanguages() {
    String wrong = statement().camt("1.00");

    Answer refused = hand(wrong).expect(400);
    Answer chinese = as("finance").with("Accept-Language", "zh-CN").post(PATH, wrong).expect(400);

    assertThat(refused.text("errors/0/field")).matches("line \\d+: closing balance");
    assertThat(refused.text("errors/0/message")).contains("must be 1270.00 CNY");
    assertThat(chinese.text("errors/0/message")).contains("期初余额加全部明细");
    String account = wrong.replaceAll("(?s).*<Othr><Id>(.*?)</Id>.*", "$1");
    assertThat(as("finance").get(PATH + "?account=" + account).body().path("items")).isEmpty();
    assertThat(hand("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").status()).isEqualTo(400);
    assertThat(hand("PK\u0003\u0004").status()).isEqualTo(400);
    assertThat(hand("").status()).isEqualTo(400);
    assertThat(as("finance").post(PATH + "?profile=nothing", "a,b").text("errors/0/field"))
        .isEqualTo("profile");
    assertThat(as("finance").post(PATH + "?profil=x", "a,b").status()).isEqualTo(400);
  }

  /** Of 100 MB nothing is read: what is announced is too long, and so is what only comes. */
  @Test
  void refusesAFileThatIsTooLong() throws IOException {
    URI service = URI.create(as("finance").base());
    String head =
        "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
            .formatted(PATH, as("finance").token());
    try (Socket line = new Socket(service.getHost(), service.getPort())) {
      line.getOutputStream()
          .write(
              (head + "Content-Length: 104857600\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      line.shutdownOutput();

      assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("413")
          .contains("/problems/too-large");
    }
    // Longer than other bodies may be, and read to its end.
    hand(statement().camt().replace("</GrpHdr>", " ".repeat(2 << 20) + "</GrpHdr>")).expect(200);
  }

  @Test
  void readsCsvByTheProfileOfThePolicy() {
    String reference = unique("R");
    String csv =
        """
        Date,Amount,Balance,Reference,Text,Name,Account
        2026-11-20,12.00,112.00,%s,hello,Someone,1
        """
            .formatted(reference);

    Answer handed = as("finance").post(PATH + "?profile=example-utf8", csv).expect(200);

    assertThat(handed.text("statements/0/statement/opening/amount")).isEqualTo("100.00");
    assertThat(
            as("finance").post(PATH + "?profile=example-utf8", csv).text("statements/0/repeated"))
        .isEqualTo("true");
    assertThat(as("finance").post(PATH + "?profile=example-utf8&opening=1", csv).status())
        .isEqualTo(400);
  }

  /** Eight hands hand the same file in at the same moment. */
  @Test
  void takesTheSameStatementOnceHoweverManyHandItIn() throws Exception {
    String file = statement().camt();
    List<Future<Answer>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(() -> hand(file)));
      }
    }

    String id = "";
    for (Future<Answer> each : running) {
      id = each.get().expect(200).text("statements/0/statement/id");
    }
    Answer read = as("finance").get(PATH + "/" + id).expect(200);
    assertThat(read.text("state")).isEqualTo("IMPORTED");
    assertThat(read.text("known")).isEqualTo("0");
    assertThat(transfers(id)).isEqualTo(3);
  }
}
