package io.saleswright.local.lifecycle;

import io.saleswright.local.process.Processes;
import io.saleswright.local.process.RunRecord;
import io.saleswright.local.process.RunRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Ends the processes that a stack has on record, each after those that need it. */
final class StackStopper {

  private final RunRecords records;
  private final Processes processes;
  private final Console console;

  StackStopper(RunRecords records, Processes processes, Console console) {
    this.records = records;
    this.processes = processes;
    this.console = console;
  }

  /** Stops everything and waits for it. */
  void stop() {
    List<String> order = Components.ALL.reversed().stream().map(Component::name).toList();
    List<RunRecord> recorded =
        records.all().stream()
            .sorted(Comparator.comparingInt(record -> order.indexOf(record.name())))
            .toList();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var stopped = new LinkedHashMap<String, CompletableFuture<Void>>();
      for (RunRecord record : recorded) {
        var dependents =
            stopped.entrySet().stream()
                .filter(entry -> needs(entry.getKey(), record.name()))
                .map(Map.Entry::getValue)
                .toArray(CompletableFuture<?>[]::new);
        stopped.put(
            record.name(),
            CompletableFuture.allOf(dependents).thenRunAsync(() -> stop(record), executor));
      }
      CompletableFuture.allOf(stopped.values().toArray(CompletableFuture<?>[]::new)).join();
    }
  }

  private static boolean needs(String name, String other) {
    return Components.ALL.stream()
        .anyMatch(component -> component.name().equals(name) && component.after().contains(other));
  }

  private void stop(RunRecord record) {
    try {
      boolean wasRunning = record.isRunning();
      boolean killed = processes.stop(record);
      console.say(
          record.name(),
          killed
              ? "killed, it did not end when asked"
              : wasRunning ? "stopped" : "was not running");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
