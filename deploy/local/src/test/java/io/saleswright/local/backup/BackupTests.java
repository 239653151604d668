package io.saleswright.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.client.CommandProgram;
import io.saleswright.client.Poll;
import io.saleswright.local.lifecycle.UpCommand;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Processes;
import io.saleswright.local.process.RunRecord;
import io.saleswright.local.process.RunRecords;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.TakenBack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path directory;

  private DataDirectory data;
  private Path backup;

  /** Without a program of its own, which would go on writing after the shell was killed. */
  private static final String COPIES_THE_LAST_LINE =
      "while :; do while read -r line; do last=$line; done <'%s'; echo $last >>'%s'; done";

  private Processes processes;
  private RunRecords records;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void keepSomething() throws IOException {
    data = new DataDirectory(directory.resolve("stack"));
    backup = directory.resolve("backup");
    records = new RunRecords(data.records());
    processes = new Processes(records, Duration.ofSeconds(1));
    put("store/log-0", "a\n");
    put("broker/topics/0.log", "b\n");
    put("keycloak/h2.db", "c\n");
    put("secrets.json", "{}");
    put("stack.json", "{\"ports\": 1}");
    put("logs/order-service.log", "not data");
  }

  @AfterEach
  void leaveNothingRunning() {
    records.all().stream()
        .flatMap(record -> record.process().stream())
        .peek(ProcessHandle::destroyForcibly)
        .forEach(process -> process.onExit().join());
  }

  private void put(String name, String content) throws IOException {
    Path file = data.of(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private int run(String command, String... options) {
    var all = new ArrayList<>(List.of("--data", data.root().toString()));
    all.addAll(List.of(options));
    all.add(backup.toString());
    Object program =
        command.equals("backup") ? new BackupCommand(() -> NOW) : new RestoreCommand(() -> NOW);
    var out = new PrintWriter(said, true);
    return CommandProgram.of(program).setOut(out).setErr(out).execute(all.toArray(String[]::new));
  }

  @Test
  void whatWasCopiedComesBack() throws IOException {
    assertThat(run("backup")).isZero();
    put("store/log-0", "a\nlater\n");
    put("broker/topics/1.log", "later\n");
    put("stack.json", "{\"ports\": 2}");

    assertThat(run("restore", "--replace")).isZero();

    assertThat(data.of("store/log-0")).hasContent("a\n");
    assertThat(data.of("broker/topics/1.log")).doesNotExist();
    assertThat(data.of("keycloak/h2.db")).hasContent("c\n");
    assertThat(data.of("stack.json")).hasContent("{\"ports\": 2}");
    assertThat(data.of("replaced-2026-11-22T100000Z/store/log-0")).hasContent("a\nlater\n");
    assertThat(said.toString()).contains("is as it was at 2026-11-22T10:00:00Z");
  }

  @Test
  void whatIsNoDataIsLeftOutAndNobodyElseMayReadIt() throws IOException {
    put("broker/topics/0.index", "made anew by Kafka\n");
    put("broker/topics/0.timeindex", "made anew by Kafka\n");
    assertThat(run("backup")).isZero();

    assertThat(backup.resolve("logs")).doesNotExist();
    assertThat(backup.resolve("broker/topics")).isDirectoryNotContaining("glob:**index");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rwx------");
  }

  @Test
  void nothingIsRestoredOfADamagedBackup() throws IOException {
    assertThat(run("backup")).isZero();
    Files.writeString(backup.resolve("broker/topics/0.log"), "x\n");
    Files.delete(backup.resolve("keycloak/h2.db"));
    Files.writeString(backup.resolve("store/log-1"), "more");

    assertThat(run("restore", "--replace")).isEqualTo(1);

    assertThat(said.toString())
        .contains("not as it was made: broker/topics/0.log, keycloak/h2.db, store/log-1");
    assertThat(data.of("store/log-0")).hasContent("a\n");
    assertThat(data.root()).isDirectoryNotContaining(file -> file.toString().contains("replaced"));
  }

  @Test
  void aCopyThatWasNotFinishedIsNoBackup() throws IOException {
    assertThat(run("backup")).isZero();
    Files.delete(backup.resolve("backup.json"));

    assertThat(run("restore", "--replace")).isEqualTo(1);
    assertThat(said.toString()).contains("There is no whole backup in");
  }

  @Test
  void dataAreNotReplacedByAccident() throws IOException {
    assertThat(run("backup")).isZero();

    assertThat(run("restore")).isEqualTo(1);
    assertThat(said.toString()).contains("has data already: store, broker, keycloak, secrets.json");
  }

  @Test
  void aBackupIsNotWrittenOverAnother() throws IOException {
    assertThat(run("backup")).isZero();

    assertThat(run("backup")).isEqualTo(1);
    assertThat(said.toString()).contains("is not empty");
  }

  @Test
  void aStackThatRunsIsNotRestored() throws IOException {
    assertThat(run("backup")).isZero();
    start("store", "exec sleep 100");

    assertThat(run("restore", "--replace")).isEqualTo(1);
    assertThat(said.toString()).contains("These run: store");
  }

  @Test
  void aStackWithoutAStoreOfItsOwnIsNotBackedUp() throws IOException {
    Files.delete(data.of("store/log-0"));
    Files.delete(data.of("store"));

    assertThat(run("backup")).isEqualTo(1);
    assertThat(said.toString()).contains("has no store of its own");
  }

  /**
   * The broker's part writes only what it has read from the store's, as events come out of
   * documents. Its copy is made last, after much else, and must not know more than the store's.
   */
  @Test
  void aStoreThatWentBackAloneIsNotStartedBeforeItAgreesWithTheTopics() throws IOException {
    assertThat(run("backup")).isZero();
    put("store/log-0", "a\nnewer\n");
    put("broker/topics/0.log", "b\nnewer\n");

    assertThat(run("restore", "--stores", "--replace")).as(said::toString).isZero();

    assertThat(data.of("store/log-0")).hasContent("a");
    assertThat(data.of("broker/topics/0.log")).hasContent("b\nnewer");
    assertThat(new TakenBack(data).to()).contains(NOW);
    assertThat(up()).isOne();
    assertThat(said.toString()).contains("The store is of " + NOW, "rejoin");
  }

  @Test
  void aRestoreOfAllIsNoStoreThatWentBackAlone() throws IOException {
    assertThat(run("backup")).isZero();
    new TakenBack(data).note(NOW);

    assertThat(run("restore", "--replace")).as(said::toString).isZero();

    assertThat(new TakenBack(data).to()).isEmpty();
  }

  private int up() {
    var out = new PrintWriter(said, true);
    return CommandProgram.of(new UpCommand())
        .setOut(out)
        .setErr(out)
        .execute("--data", data.root().toString());
  }

  @Test
  void whileItRunsTheCopyIsOfOneMoment() throws Exception {
    Files.write(data.of("broker/a-large-one"), new byte[64 << 20]);
    Path numbers = data.of("store/numbers");
    Path copied = data.of("broker/copied");
    RunRecord store =
        start("store", "i=0; while :; do i=$((i+1)); echo $i >>'" + numbers + "'; done");
    RunRecord broker = start("broker", COPIES_THE_LAST_LINE.formatted(numbers, copied));
    awaitGrowth(copied, 0);

    assertThat(run("backup")).isZero();

    assertThat(last(backup.resolve("broker/copied")))
        .isPositive()
        .isLessThanOrEqualTo(last(backup.resolve("store/numbers")));
    assertThat(store.isRunning()).isTrue();
    assertThat(broker.isRunning()).isTrue();
    awaitGrowth(copied, Files.size(copied));
    assertThat(run("restore", "--replace")).isEqualTo(1);
  }

  private static long last(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return Long.parseLong(lines.getLast());
  }

  private static void awaitGrowth(Path file, long from) throws InterruptedException {
    assertThat(
            Poll.until(
                () -> file.toFile().length() > from, Duration.ofMillis(10), Duration.ofSeconds(30)))
        .isTrue();
  }

  private RunRecord start(String name, String script) throws IOException {
    return processes.start(
        new Launch(
            name,
            List.of("bash", "-c", script),
            Map.of(),
            data.log(name),
            1,
            () -> true,
            "fingerprint"));
  }
}
