package io.saleswright.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a small program of the operating system for what it prints. */
final class ProgramOutput {

  private ProgramOutput() {}

  /** Returns standard output, empty when the machine does not have the program or it fails. */
  static Optional<String> of(String program, String... arguments) throws InterruptedException {
    var path = Programs.find(program);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    var command = new ArrayList<>(List.of(path.get().toString()));
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
