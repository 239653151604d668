package io.saleswright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.client.CommandProgram;
import io.saleswright.testkit.StubGateway;
import io.saleswright.testkit.StubGateway.Answer;
import io.saleswright.testkit.StubGateway.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers owed before the system went live, from one file (FIN-05). */
class OpeningItemsTests {

  private static final String HEADING =
      "Number,Customer,Salesperson,Amount,Currency,DocumentDate,DueDate\n";
  private static final String SOUND =
      HEADING
          + "RE-1,CU-1,NW-5,1200.50,CNY,2026-09-01,2026-10-01\n"
          + "RE-2,CU-2,NW-5,80,,2026/9/2,2026年10月2日\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter failures = new StringWriter();

  @TempDir private Path directory;

  @Test
  void givesEachLineToFinanceUnderItsSourceAndNumber() throws Exception {
    file(SOUND);
    try (var gateway = new StubGateway(_ -> new Answer(201, "{\"id\":\"opening-1\"}"))) {
      assertThat(load(gateway)).isZero();

      assertThat(gateway.requests())
          .allMatch(request -> request.path().equals("/api/opening-items/imports"))
          .extracting(Request::body)
          .anySatisfy(body ->
              assertThat(body)
                  .contains(
                      "\"source\":\"erp\"",
                      "\"externalNumber\":\"RE-1\"",
                      "\"customer\":\"CU-1\"",
                      "\"amount\":\"1200.50\"",
                      "\"dueOn\":\"2026-10-01\""))
          .anySatisfy(body ->
              assertThat(body).contains("\"currency\":\"USD\"", "\"documentOn\":\"2026-09-02\""));
      assertThat(out.toString()).contains("2 opening items; 0 of them had been loaded before.");
    }
  }

  @Test
  void tellsEachDamagedLineAndLoadsTheOthers() throws Exception {
    file(
        HEADING
            + "RE-1,CU-1,NW-5,1200.50,CNY,2026-09-01,2026-10-01\n"
            + "RE-1,CU-1,NW-5,1200.50,CNY,2026-09-01,2026-10-01\n"
            + "RE-3,CU-1,NW-5,nine,CNY,2026-09-01,2026-10-01\n"
            + "RE-4,CU-1,NW-5,-5,CNY,2026-09-01,2026-10-01\n"
            + "RE-5,CU-1,NW-5,5,XYZ,2026-09-01,2026-10-01\n"
            + "RE-6,CU-1,NW-5,5,CNY,2026-09-01,2026-08-01\n"
            + "RE-7,CU-1,NW-5,5,CNY,01/09/2026,2026-10-01\n"
            + "RE-8,,NW-5,5,CNY,2026-09-01,2026-10-01\n"
            + "RE-9,CU-9,NW-5,5,CNY,2026-09-01,2026-10-01\n");
    try (var gateway =
        new StubGateway(request ->
            request.body().contains("RE-9")
                ? new Answer(400, "{\"detail\":\"customer must be known\"}")
                : new Answer(201, "{\"id\":\"opening-1\"}"))) {
      assertThat(load(gateway)).isZero();

      assertThat(gateway.requests()).hasSize(2);
      assertThat(out.toString())
          .contains("8 lines were not loaded")
          .contains("opening_items.csv, line 3: Number RE-1 stands in line 2 already")
          .contains("line 4: Amount is no number: 'nine'")
          .contains("line 5: Amount must lie between")
          .contains("line 6: Currency is no currency code such as USD: 'XYZ'")
          .contains("line 7: DueDate 2026-08-01 is before DocumentDate 2026-09-01")
          .contains("line 8: DocumentDate is no date such as 2026-07-04: '01/09/2026'")
          .contains("line 9: Customer is missing")
          .contains("line 10: customer must be known");
    }
  }

  @Test
  void listsWhatIsThereAndDiffers() throws Exception {
    file(SOUND);
    String kept =
        """
        {"id": "opening-1",
         "differences": [{"field": "amount", "kept": "7.00 CNY", "given": "1200.50 CNY"}]}
        """;
    try (var gateway =
        new StubGateway(_ -> new Answer(201, kept, List.of("Idempotency-Replayed", "true")))) {
      assertThat(load(gateway)).isEqualTo(3);

      assertThat(out.toString())
          .contains("2 of them had been loaded before")
          .contains("opening_items.csv, line 2: amount")
          .contains("7.00 CNY");
    }
  }

  @Test
  void aDryRunReadsChineseFilesAndLoadsNothing() throws Exception {
    Files.write(
        directory.resolve("opening_items.csv"),
        (HEADING + "期初-1,CU-1,NW-5,5,CNY,2026-09-01,2026-10-01\n")
            .getBytes(Charset.forName("GB18030")));

    assertThat(run(Map.of(), "--dry-run")).isZero();
    assertThat(out.toString())
        .contains("Would load from erp: 1 opening items.")
        .contains("GB18030");
  }

  @Test
  void needsItsColumns() throws Exception {
    file("Number,Customer\nRE-1,CU-1\n");

    assertThat(run(Map.of(), "--dry-run")).isEqualTo(1);
    assertThat(failures.toString()).contains("lacks Amount, DocumentDate, DueDate, Salesperson");
  }

  private void file(String text) throws IOException {
    Files.writeString(directory.resolve("opening_items.csv"), text, StandardCharsets.UTF_8);
  }

  private int load(StubGateway gateway) {
    return run(
        Map.of(
            "GATEWAY_PUBLIC_URL",
            gateway.address().toString(),
            "OIDC_ISSUER_URI",
            gateway.issuer().toString(),
            "IMPORT_CLIENT_ID",
            "history",
            "IMPORT_CLIENT_SECRET",
            "s3cret"));
  }

  private int run(Map<String, String> environment, String... more) {
    var command = new ImportCommand(new EntranceOptions(environment), () -> Instant.EPOCH);
    String[] arguments = new String[more.length + 4];
    arguments[0] = "--opening-items";
    arguments[1] = "--source";
    arguments[2] = "erp";
    System.arraycopy(more, 0, arguments, 3, more.length);
    arguments[arguments.length - 1] = directory.toString();
    return CommandProgram.of(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(failures))
        .execute(arguments);
  }
}
