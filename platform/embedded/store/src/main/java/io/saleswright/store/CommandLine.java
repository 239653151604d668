package io.saleswright.store;

import io.saleswright.store.journal.JournalOptions;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Options of the stand-alone store, from its arguments or else from the environment. */
final class CommandLine {

  static final String USAGE =
      """
      Options of the embedded store (environment variable in brackets):
        --data DIR      where the documents are kept; in memory only when absent [STORE_DATA]
        --port PORT     the port to listen on, 0 for any free one, default 27017 [STORE_PORT]
        --bind ADDRESS  the address to listen on, default 127.0.0.1 [STORE_BIND]
        --no-force      don't wait for the disk: survives the end of the process, not of the
                        machine [STORE_FORCE=false]
        --trouble FILE  for tests: the disk is slow or full while the file says "slow MILLIS" or
                        "full" [STORE_TROUBLE]\
      """;

  private static final int DEFAULT_PORT = 27017;

  private CommandLine() {}

  /**
   * @throws IllegalArgumentException with a message for people when an option is not understood
   */
  static StoreOptions parse(String[] arguments, Map<String, String> environment) {
    var data = environment.getOrDefault("STORE_DATA", "");
    var port = environment.getOrDefault("STORE_PORT", String.valueOf(DEFAULT_PORT));
    var bind = environment.getOrDefault("STORE_BIND", StoreOptions.LOOPBACK);
    var force = !environment.getOrDefault("STORE_FORCE", "true").equals("false");
    var snapshotAfter =
        environment.getOrDefault(
            "STORE_SNAPSHOT_AFTER",
            String.valueOf(JournalOptions.DEFAULTS.logBytesBeforeSnapshot()));
    var trouble = environment.getOrDefault("STORE_TROUBLE", "");
    var rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      var option = rest.next();
      switch (option) {
        case "--data" -> data = valueOf(option, rest);
        case "--port" -> port = valueOf(option, rest);
        case "--bind" -> bind = valueOf(option, rest);
        case "--no-force" -> force = false;
        case "--trouble" -> trouble = valueOf(option, rest);
        case "--snapshot-after" -> snapshotAfter = valueOf(option, rest);
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    var options = data.isEmpty() ? StoreOptions.inMemory() : StoreOptions.onDisk(Path.of(data));
    return options
        .withPort(number(port))
        .withBindAddress(bind)
        .withJournal(
            new JournalOptions(
                force, number(snapshotAfter), trouble.isEmpty() ? null : Path.of(trouble)));
  }

  private static String valueOf(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("'%s' is not a number".formatted(text));
    }
  }
}
