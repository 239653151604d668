package io.saleswright.check.rules;

import io.saleswright.platform.chain.ChainHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the chain of each service ended at some moment. Kept outside of the stores, it shows when
 * the end of a chain was cut off, or the whole chain was made anew.
 *
 * @param byService by the service's name
 */
public record AuditHeads(Map<String, Head> byService) {

  /** Nothing is known. */
  public static final AuditHeads NONE = new AuditHeads(Map.of());

  private static final Pattern HEAD = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})?");

  /** Copies the map. */
  public AuditHeads {
    byService = Map.copyOf(byService);
  }

  /**
   * The last entry of a chain.
   *
   * @param number 0 when there is none
   */
  public record Head(long number, String hash) {}

  Head of(String service) {
    return byService.getOrDefault(service, new Head(0, ChainHash.NONE));
  }

  /**
   * Reads what an earlier check wrote.
   *
   * @return {@link #NONE} when there is no such file yet
   * @throws IOException when it can't be read, or is no such file
   */
  public static AuditHeads read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return NONE;
    }
    Properties lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    Map<String, Head> heads = new TreeMap<>();
    for (String service : lines.stringPropertyNames()) {
      Matcher head = HEAD.matcher(lines.getProperty(service) + " ");
      if (!head.lookingAt()) {
        throw new IOException(file + " does not say where the audit of " + service + " ended");
      }
      String hash = head.group(2);
      heads.put(service, new Head(Long.parseLong(head.group(1)), hash == null ? "" : hash));
    }
    return new AuditHeads(heads);
  }

  /**
   * Writes them for the next check.
   *
   * @throws IOException when the file can't be written
   */
  public void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder("# Where the audit of each service ended\n");
    new TreeMap<>(byService)
        .forEach((service, head) ->
            lines
                .append(service)
                .append(" = ")
                .append(head.number())
                .append(' ')
                .append(head.hash())
                .append('\n'));
    Files.writeString(file, lines);
  }
}
