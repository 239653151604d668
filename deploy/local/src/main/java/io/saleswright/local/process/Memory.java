package io.saleswright.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Measures the memory of a process as the operating system counts it. */
public final class Memory {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private Memory() {}

  /**
   * Returns the resident set.
   *
   * @return KiB; empty when the process has ended or the operating system does not tell
   * @throws InterruptedException when the caller is told to give up
   */
  public static OptionalLong residentKib(long pid) throws InterruptedException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (Files.isReadable(status)) {
      try {
        var match = RESIDENT.matcher(Files.readString(status));
        return match.find()
            ? OptionalLong.of(Long.parseLong(match.group(1)))
            : OptionalLong.empty();
      } catch (IOException _) {
        return OptionalLong.empty();
      }
    }
    return ProgramOutput.of("ps", "-o", "rss=", "-p", String.valueOf(pid))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }
}
