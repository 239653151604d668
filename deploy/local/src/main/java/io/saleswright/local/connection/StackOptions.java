package io.saleswright.local.connection;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.process.Processes;
import io.saleswright.local.process.RunRecords;
import io.saleswright.local.program.Checkout;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.Secrets;
import io.saleswright.local.stack.StackFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command on a stack has. */
public final class StackOptions {

  private static final Duration GRACE = Duration.ofSeconds(20);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where the stack keeps its data (default: .saleswright in the checkout, or $$SALESWRIGHT_DATA).")
  private @Nullable Path data;

  /** For picocli. */
  public StackOptions() {}

  /** The stack's directory. */
  public DataDirectory directory() {
    if (data != null) {
      return new DataDirectory(data);
    }
    String named = environment().get("SALESWRIGHT_DATA");
    return new DataDirectory(named == null ? checkout().of(".saleswright") : Path.of(named));
  }

  /** The source tree that the launcher script belongs to. */
  public Checkout checkout() {
    return new Checkout(Path.of(environment().getOrDefault("SALESWRIGHT_HOME", "")));
  }

  /**
   * The addresses of the stack.
   *
   * @throws CommandFailure when it was never started
   */
  public StackFile addresses() {
    return StackFile.read(directory()).orElseThrow(this::neverStarted);
  }

  /**
   * The secrets of the stack.
   *
   * @throws CommandFailure when it was never started
   */
  public Secrets secrets() {
    return Secrets.read(directory()).orElseThrow(this::neverStarted);
  }

  private CommandFailure neverStarted() {
    return new CommandFailure(
        "The stack in " + directory().root() + " was never started. Run './saleswright up' first.");
  }

  /** What the command was started with. */
  public Map<String, String> environment() {
    return System.getenv();
  }

  /** What runs of the stack. */
  public RunRecords records() {
    return new RunRecords(directory().records());
  }

  /** Starts and stops the stack's processes. */
  public Processes processes() {
    return new Processes(records(), GRACE);
  }
}
