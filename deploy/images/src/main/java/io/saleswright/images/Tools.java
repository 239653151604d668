package io.saleswright.images;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs programs of this machine. */
final class Tools {

  private Tools() {}

  /**
   * Runs a program to its end.
   *
   * @return what it said
   * @throws CommandFailure when it ends with another code than 0; the message is what it said
   */
  static String run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new CommandFailure(Path.of(command.getFirst()).getFileName() + ": " + said.strip());
    }
    return said;
  }
}
