package io.saleswright.local.stack;

import java.nio.file.Path;

/**
 * Everything that one stack keeps: its data, logs, records and secrets. Two stacks have two
 * directories and share nothing.
 *
 * @param root absolute; made by {@code up}
 */
public record DataDirectory(Path root) {

  /** Makes the path absolute. */
  public DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /** Where the addresses are written. */
  public Path stackFile() {
    return root.resolve("stack.json");
  }

  /** Where the secrets are kept, readable by their owner only. */
  public Path secretsFile() {
    return root.resolve("secrets.json");
  }

  /** The log of a process. */
  public Path log(String process) {
    return root.resolve("logs").resolve(process + ".log");
  }

  /** The records of running processes. */
  public Path records() {
    return root.resolve("run");
  }

  /** The data of a process. */
  public Path of(String process) {
    return root.resolve(process);
  }

  /** The programs as they were when their processes were started. */
  public Path programs() {
    return root.resolve("programs");
  }

  /** Held by a command that changes the stack. */
  public Path lockFile() {
    return root.resolve("lock");
  }
}
