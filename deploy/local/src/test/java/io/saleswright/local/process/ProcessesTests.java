package io.saleswright.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.saleswright.client.Poll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTests {

  @TempDir private Path directory;
  private RunRecords records;
  private Processes processes;

  @BeforeEach
  void useTheDirectory() {
    records = new RunRecords(directory.resolve("run"));
    processes = new Processes(records, Duration.ofSeconds(5));
  }

  @AfterEach
  void leaveNothingRunning() {
    records.all().stream()
        .flatMap(record -> record.process().stream())
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void remembersWhatItStarted() throws Exception {
    RunRecord started = processes.start(shell("exec sleep 100"));

    assertThat(started.isRunning()).isTrue();
    assertThat(records.find("worker")).contains(started);
    assertThat(records.all()).containsExactly(started);
  }

  @Test
  void endsAProcessAndForgetsIt() throws Exception {
    RunRecord started = processes.start(shell("exec sleep 100"));

    boolean killed = processes.stop(started);

    assertThat(killed).isFalse();
    assertThat(started.isRunning()).isFalse();
    assertThat(records.find("worker")).isEmpty();
  }

  @Test
  void killsAProcessThatDoesNotEndWhenAsked() throws Exception {
    RunRecord started =
        processes.start(shell("trap '' TERM; echo deaf; while :; do sleep 1; done"));
    awaitLog("deaf");

    boolean killed = processes.stop(started);

    assertThat(killed).isTrue();
    assertThat(started.isRunning()).isFalse();
  }

  @Test
  void noticesThatAProcessWasKilled() throws Exception {
    RunRecord started = processes.start(shell("exec sleep 100"));

    started.process().orElseThrow().destroyForcibly();

    assertThat(Poll.until(() -> !started.isRunning(), Duration.ofMillis(10), Duration.ofMinutes(1)))
        .isTrue();
    assertThat(records.find("worker")).as("so that it can be started again").contains(started);
  }

  @Test
  void leavesAnotherProcessWithTheSameIdAlone() throws Exception {
    RunRecord other = processes.start(shell("exec sleep 100"));
    var old =
        new RunRecord(
            "old", other.pid(), other.started().minus(Duration.ofMinutes(1)), other.port(), "f");

    processes.stop(old);

    assertThat(old.isRunning()).isFalse();
    assertThat(other.isRunning()).isTrue();
  }

  @Test
  void givesTheProcessItsVariablesAndKeepsItsOutput() throws Exception {
    processes.start(shell("echo out $COLOUR; echo err >&2; exec sleep 100"));

    awaitLog("err");

    assertThat(log()).contains("out blue");
  }

  @Test
  void givesAProcessASessionOfItsOwn() throws Exception {
    assumeTrue(Programs.find("setsid").isPresent(), "This machine has no setsid");

    RunRecord started = processes.start(shell("echo there; exec sleep 100"));
    awaitLog("there");

    assertThat(
            ProgramOutput.of("ps", "-o", "sess=", "-p", String.valueOf(started.pid()))
                .map(String::strip))
        .contains(String.valueOf(started.pid()));
  }

  private Launch shell(String script) {
    return new Launch(
        "worker",
        List.of("/bin/sh", "-c", script),
        Map.of("COLOUR", "blue"),
        directory.resolve("worker.log"),
        1234,
        () -> true,
        "f");
  }

  private void awaitLog(String text) throws InterruptedException {
    assertThat(Poll.until(() -> log().contains(text), Duration.ofMillis(10), Duration.ofMinutes(1)))
        .isTrue();
  }

  private String log() {
    try {
      return Files.readString(directory.resolve("worker.log"));
    } catch (IOException _) {
      return "";
    }
  }
}
