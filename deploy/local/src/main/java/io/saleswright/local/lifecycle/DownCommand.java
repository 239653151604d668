package io.saleswright.local.lifecycle;

import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.stack.StackLock;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saleswright down}. */
@Command(name = "down", description = "Stop what 'up' started; the data stay.")
public final class DownCommand implements Callable<Integer> {

  @Mixin private final StackOptions options = new StackOptions();

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public DownCommand() {}

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    var console = new Console(spec.commandLine().getOut());
    try (var _ =
        StackLock.take(
            options.directory().lockFile(),
            () -> console.say("Waiting for another command on this stack …"))) {
      if (options.records().all().isEmpty()) {
        console.say("Nothing of the stack in " + options.directory().root() + " is running.");
      }
      new StackStopper(options.records(), options.processes(), console).stop();
    }
    return 0;
  }
}
