package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Memory;
import io.saleswright.local.process.Ports;
import io.saleswright.local.process.Processes;
import io.saleswright.local.process.RunRecord;
import io.saleswright.local.process.RunRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Brings a stack to what it should be: leaves alone what runs unchanged, starts what is missing,
 * restarts what has changed; each as soon as what it needs is ready.
 */
final class StackStarter {

  private final Stack stack;
  private final List<Step> steps;
  private final Processes processes;
  private final Console console;
  private final Startup startup;

  private StackStarter(Stack stack, List<Step> steps, Processes processes, Console console) {
    this.stack = stack;
    this.steps = steps;
    this.processes = processes;
    this.console = console;
    this.startup = new Startup(console);
  }

  /**
   * Compares what runs with what should.
   *
   * @param wanted what to bring up, each after what it needs
   * @throws IOException when a built program or the realm cannot be read
   */
  static StackStarter of(
      Stack stack, List<Component> wanted, RunRecords records, Processes processes, Console console)
      throws IOException {
    var steps = new ArrayList<Step>();
    for (Component component : wanted) {
      if (component.belongsTo(stack)) {
        var running = records.find(component.name()).filter(RunRecord::isRunning);
        steps.add(new Step(component, component.launch(stack), running));
      }
    }
    return new StackStarter(stack, steps, processes, console);
  }

  /**
   * Looks whether what is to be started can listen.
   *
   * @throws CommandFailure when another process has a port; the message names all of them
   * @throws InterruptedException when the caller is told to give up
   */
  void requireFreePorts() throws InterruptedException {
    var taken = new ArrayList<String>();
    for (Step step : steps) {
      if (step.running().filter(record -> record.port() == step.launch().port()).isEmpty()) {
        for (String name : step.component().ports()) {
          describeIfTaken(name, stack.port(name)).ifPresent(taken::add);
        }
      }
    }
    if (!taken.isEmpty()) {
      taken.add(
          "End that process, or choose other ports: './saleswright up --ports auto'"
              + " or '--ports name=port,…'.");
      throw new CommandFailure(String.join(System.lineSeparator(), taken));
    }
  }

  private static Optional<String> describeIfTaken(String name, int port)
      throws InterruptedException {
    if (Ports.isFree(port)) {
      return Optional.empty();
    }
    String owner = Ports.owner(port).orElse("another process");
    return Optional.of("Port " + port + ", wanted for " + name + ", is taken by " + owner + ".");
  }

  /**
   * Starts the stack and waits until it is ready.
   *
   * @throws CommandFailure when a process does not get ready; the others run on
   */
  void start() {
    List<String> failures = new ArrayList<>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var ready = new LinkedHashMap<String, CompletableFuture<Void>>();
      for (Step step : steps) {
        var before =
            ready.entrySet().stream()
                .filter(entry -> step.component().after().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toArray(CompletableFuture<?>[]::new);
        ready.put(
            step.component().name(),
            CompletableFuture.allOf(before).thenRunAsync(() -> perform(step, failures), executor));
      }
      CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
          .exceptionally(_ -> null)
          .join();
    }
    if (!failures.isEmpty()) {
      throw new CommandFailure(String.join(System.lineSeparator(), failures));
    }
  }

  private void perform(Step step, List<String> failures) {
    try {
      bring(step);
    } catch (CommandFailure | IOException e) {
      synchronized (failures) {
        failures.add(step.component().name() + ": " + e.getMessage());
      }
      console.say(step.component().name(), "FAILED");
      throw new IllegalStateException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void bring(Step step) throws IOException, InterruptedException {
    String name = step.component().name();
    Launch launch = step.launch();
    long begin = System.nanoTime();
    Optional<RunRecord> unchanged =
        step.running().filter(record -> record.fingerprint().equals(launch.fingerprint()));
    if (unchanged.isPresent()) {
      startup.await(launch, unchanged.get());
      console.say(name, "runs already, " + memory(unchanged.get()));
      return;
    }
    if (step.running().isPresent()) {
      console.say(name, "has changed, stopping it");
      processes.stop(step.running().get());
    }
    step.component().prepare(stack, what -> console.say(name, what));
    RunRecord record = processes.start(launch);
    startup.await(launch, record);
    console.say(
        name, "ready in " + Console.seconds(System.nanoTime() - begin) + ", " + memory(record));
  }

  private static String memory(RunRecord record) throws InterruptedException {
    return Console.mebibytes(Memory.residentKib(record.pid()));
  }

  /**
   * What is to be done about one component.
   *
   * @param running its process if it has one
   */
  private record Step(Component component, Launch launch, Optional<RunRecord> running) {}
}
