package io.saleswright.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started.
 *
 * @param name what it is called in records, logs and on the screen
 * @param command the program and its arguments
 * @param environment variables set in addition to those of the command that starts it; may hold
 *     secrets
 * @param log file that its output is appended to
 * @param port the port that tells whether it is reachable
 * @param readiness how to find out that it does its work
 * @param fingerprint changes when a running process no longer is what would be started now
 */
public record Launch(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    int port,
    Readiness readiness,
    String fingerprint) {

  /** Copies the lists. */
  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Leaves out the environment, which may hold secrets. */
  @Override
  public String toString() {
    return name + " " + command;
  }
}
